package dev.faultline.symbol.demangle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.Conformance;
import dev.faultline.symbol.Mutations;
import dev.faultline.symbol.SharedData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemanglerTest {
    private final Demangler llvm = new Demangler(Style.LLVM);
    private final Demangler gnu = new Demangler(Style.GNU);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_Z1fv | f()",
                "_ZN4llvm9StringRefC2EPKc | llvm::StringRef::StringRef(char const*)",
                "_ZNSt6vectorIiSaIiEE9push_backEOi | std::vector<int, std::allocator<int>>::push_back(int&&)",
                "_ZN1A3fooEv.isra.0 | A::foo() (.isra.0)",
                "_ZZ4mainENKUliE_clEi | main::'lambda'(int)::operator()(int) const",
                "_ZTV1A | vtable for A",
                "_ZlsIiE1AS0_S0_ | A operator<<<int>(A, A)",
                "_ZNK1AcvSt6vectorI1BSaIS1_EEEv | A::operator std::vector<B, std::allocator<B>>() const",
                "_ZN4core3fmt5Write9write_fmt17h8a8b5c1d2e3f4a5bE | core::fmt::Write::write_fmt::h8a8b5c1d2e3f4a5b",
                "_RNvCs1234_7mycrate3foo | mycrate::foo",
                "main | main",
                "_Z | _Z",
                "_ZN | _ZN",
                "_R | _R",
            })
    void demanglesAsLlvmDoes(String mangled, String expected) {
        assertThat(llvm.demangle(mangled)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_ZNSt6vectorIiSaIiEE9push_backEOi | std::vector<int, std::allocator<int> >::push_back(int&&)",
                "_ZN1A3fooEv.isra.0 | A::foo() [clone .isra.0]",
                "_ZN1A3fooEv.part.1.cold | A::foo() [clone .part.1] [clone .cold]",
                "_ZlsIiE1AS0_S0_ | A operator<< <int>(A, A)",
                "_ZGRL3all0_ | reference temporary #1 for all",
                "_ZZ4mainENKUliE_clEi | main::{lambda(int)#1}::operator()(int) const",
                "_ZN4core3fmt5Write9write_fmt17h8a8b5c1d2e3f4a5bE | core::fmt::Write::write_fmt",
            })
    void demanglesAsGnuDoes(String mangled, String expected) {
        assertThat(gnu.demangle(mangled)).isEqualTo(expected);
    }

    @Test
    void stopsAtNamesThatGrowWithoutEnd() {
        String name = "_Z1f" + "I".repeat(5000);
        assertThat(llvm.demangle(name)).isEqualTo(name);
        StringBuilder doubling = new StringBuilder("_Z1fM1AS0_");
        for (int i = 1; i < 36; i++) {
            doubling.append("MS")
                    .append(Integer.toString(i, 36).toUpperCase(java.util.Locale.ROOT))
                    .append("_S0_");
        }
        assertThat(llvm.demangle(doubling.toString()).length()).isLessThanOrEqualTo(1 << 16);
    }

    /// Every line as the corpus spells it, but for those that are listed with the reason.
    @ParameterizedTest
    @CsvSource({
        "demangle-itanium/libcxxabi, LLVM",
        "demangle-itanium/libcxxabi-invalid, LLVM",
        "demangle-itanium/libiberty, GNU",
        "demangle-itanium/symbolic-cpp, LLVM",
        "demangle-itanium/symbolic-objcpp, LLVM",
        "demangle-rust/llvm-rust, LLVM",
        "demangle-rust/libiberty-rust, GNU",
        "demangle-rust/rustc-demangle, LLVM",
        "demangle-rust/rustc-demangle-nohash, GNU",
    })
    void demanglesTheCorpus(String set, Style style) throws Exception {
        Demangler demangler = new Demangler(style);
        Conformance cases = new Conformance(set.substring(set.indexOf('/') + 1));
        for (String line : lines(set + ".tsv")) {
            String name = line.substring(0, line.indexOf('\t'));
            String expected = line.substring(line.indexOf('\t') + 1);
            boolean constant = set.endsWith("rustc-demangle") && !name.contains("ZN") && !name.startsWith("_");
            cases.check(name, () -> constant ? constant(name, expected) : check(demangler, name, expected));
        }
        cases.report();
    }

    private static String check(Demangler demangler, String name, String expected) {
        String ours = demangler.demangle(name);
        String right = expected.equals("!INVALID") ? name : expected;
        return ours.equals(right) ? "" : ours;
    }

    /// Lines that are no names, but constants: as the argument of a template.
    private String constant(String constant, String expected) {
        String ours = llvm.demangle("_RIC0K" + constant + "E");
        return ours.equals("::<" + expected + ">") ? "" : ours;
    }

    @Test
    void neverFailsOnDamagedNames() throws Exception {
        List<String> names = new ArrayList<>(lines("demangle-itanium/libiberty.tsv"));
        names.addAll(lines("demangle-rust/llvm-rust.tsv"));
        int each = Math.max(1, Mutations.count(6000) / names.size());
        for (String line : names) {
            byte[] name = line.substring(0, line.indexOf('\t')).getBytes(StandardCharsets.ISO_8859_1);
            Mutations.of(name, line.hashCode(), each).forEach(bad -> {
                String text = new String(bad, StandardCharsets.ISO_8859_1);
                assertThat(llvm.demangle(text).length() + gnu.demangle(text).length())
                        .isLessThan(1 << 18);
            });
        }
    }

    private static List<String> lines(String file) throws Exception {
        Path path = SharedData.at("crashes/open").resolve(file);
        return Files.readAllLines(path).stream().filter(l -> l.contains("\t")).toList();
    }
}
