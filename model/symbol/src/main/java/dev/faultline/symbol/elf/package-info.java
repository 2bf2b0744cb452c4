/// ELF: header, sections, symbols, notes, links to separate debug files. Sources: System V ABI (gABI 4.3), the
/// processor supplements for relocations, and GNU's and elfutils' documents for what lies in notes and `.gnu_*`
/// sections. Must not know debug information.
@NullMarked
package dev.faultline.symbol.elf;

import org.jspecify.annotations.NullMarked;
