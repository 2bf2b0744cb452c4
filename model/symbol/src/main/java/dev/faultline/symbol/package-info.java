/// From an address to the source line. Needs no other room and is usable alone as a library.
/// Ways in: [dev.faultline.symbol.SymbolLibrary] for the modules of a crash and the stores that may know them;
/// [dev.faultline.symbol.Symbolizer] for one file; [dev.faultline.symbol.demangle.Demangler] for names;
/// [dev.faultline.symbol.find.BuildFolder] and [dev.faultline.symbol.find.FolderWatch] for the output of a build.
/// Must not know events, issues, the store or the window.
@NullMarked
package dev.faultline.symbol;

import org.jspecify.annotations.NullMarked;
