package dev.faultline.symbol.demangle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.Conformance;
import dev.faultline.symbol.Mutations;
import dev.faultline.symbol.SharedData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "_Z1fPFPFiiEcE | f(int (*(*)(char))(int))",
                "_Z1fPA3_PFivE | f(int (* (*) [3])())",
                "_Z1fRA15_Kc | f(char const (&) [15])",
                "_Z1fM1AFPFiiEcE | f(int (* (A::*)(char))(int))",
                "_Z1fRZ3FoovEUlPFPFiiEcEE_ | f(Foo()::{lambda(int (*(*&)(char))(int))#1})",
                "_Z1fPKZ3FoovEUlPFviEE_ | f(Foo()::{lambda(void (* const*)(int))#1})",
                "_Z1fU13block_pointerFvvE | f(void ( block_pointer)())",
                "_ZNK1A1gIiEEM1BKFiiEv | int (B::*A::g<int>() const)(int) const",
                "_Z1fI1AIiJEEJEEvv | void f<A<int>>()",
                "_Z1fIXadL_Z1giEEEvv | void f<&(g(int))>()",
                "_Z1fDn | f(decltype(nullptr))",
                "_ZTH1x | TLS init function for x",
                "_ZGTn1fv | non-transaction clone for f()",
                "_ZGA1fv | hidden alias for f()",
            })
    void demanglesAsGnuDoes(String mangled, String expected) {
        assertThat(gnu.demangle(mangled)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_Z1fIiEiT_ | f<int>(int)",
                "_ZZ1fIiEvvEN1A1gEv | void f<int>()::A::g()",
                "_Z1fI1AILl12EEEvv | f<A<(long)12> >()",
                "_Z1fILj1ELb1ELi3EEvv | f<(unsigned int)1, true, 3>()",
                "_ZN1AC2IiEET_b | A::A<int>(bool)",
                "_ZN1AC2IiEEv | A::A<int>()",
                "_Z1fPU19objcproto9MTLDevice11objc_object | f(objc_object objcproto9MTLDevice*)",
            })
    void demanglesAsSymbolicDoes(String mangled, String expected) {
        assertThat(new Demangler(Style.SYMBOLIC).demangle(mangled)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "i | int",
                "St6vectorIiSaIiEE | std::vector<int, std::allocator<int>>",
                "PFivE | int (*)()",
                "main | main"
            })
    void demanglesTypesWhereAsked(String mangled, String expected) {
        assertThat(new Demangler(Style.LLVM, true).demangle(mangled)).isEqualTo(expected);
        assertThat(llvm.demangle(mangled)).isEqualTo(mangled);
    }

    /// `call(F, T, T)` of g++ with a closure: the last `T` is the third thing after the closure, which counts once
    /// (5.1.8).
    @Test
    void countsAClosureOnceWhereLaterPartsReferBack() {
        String name = "_Z4callIZ4mainEUl1AE_S0_EvT_T0_S3_";
        assertThat(llvm.demangle(name)).isEqualTo("void call<main::'lambda'(A), A>(main::'lambda'(A), A, A)");
        assertThat(gnu.demangle(name)).isEqualTo("void call<main::{lambda(A)#1}, A>(main::{lambda(A)#1}, A, A)");
    }

    @ParameterizedTest
    @ValueSource(strings = {".1", ".a", ".a.1", "P", "1a", "I", "N", "S_", "T_", "$u10ffff"})
    void withstandsLongRows(String part) {
        for (Style style : Style.values()) {
            for (String start : List.of("_Z1fv", "_Z1fv.a", "_Z1f", "_ZN", "_R", "_RNv")) {
                String name = start + part.repeat(20_000);
                assertThat(new Demangler(style, true).demangle(name)).isNotEmpty();
            }
        }
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
        "demangle-itanium/libcxxabi, LLVM, true",
        "demangle-itanium/libcxxabi-invalid, LLVM, true",
        "demangle-itanium/libiberty, GNU, false",
        "demangle-itanium/symbolic-cpp, SYMBOLIC, false",
        "demangle-itanium/symbolic-objcpp, SYMBOLIC, false",
        "demangle-rust/llvm-rust, LLVM, false",
        "demangle-rust/libiberty-rust, GNU, false",
        "demangle-rust/rustc-demangle, LLVM, false",
        "demangle-rust/rustc-demangle-nohash, GNU, false",
    })
    void demanglesTheCorpus(String set, Style style, boolean types) throws Exception {
        Demangler demangler = new Demangler(style, types);
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

    /// Lines that are no names, but constants: as the argument of a template. The data have some only up to their first
    /// quotation mark.
    private String constant(String constant, String expected) {
        String ours = llvm.demangle("_RIC0K" + constant + "E");
        boolean cut = expected.endsWith("\\");
        String start = "::<" + (cut ? expected.substring(0, expected.length() - 1) + '"' : expected + ">");
        return ours.startsWith(start) && (cut || ours.equals(start)) ? "" : ours;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demangle-itanium/libiberty",
                "demangle-itanium/libcxxabi",
                "demangle-rust/llvm-rust",
                "demangle-rust/libiberty-rust",
                "demangle-rust/rustc-demangle",
            })
    void neverFailsOnDamagedNames(String set) throws Exception {
        List<String> lines = lines(set + ".tsv");
        int step = Math.max(1, lines.size() / 200);
        List<Demangler> all = List.of(llvm, gnu, new Demangler(Style.SYMBOLIC, true));
        for (int i = 0; i < lines.size(); i += step) {
            String line = lines.get(i);
            byte[] name = line.substring(0, line.indexOf('\t')).getBytes(StandardCharsets.ISO_8859_1);
            Mutations.of(name, i, Math.max(1, Mutations.count(2000) * step / lines.size()), bad -> {
                String text = new String(bad, StandardCharsets.ISO_8859_1);
                all.forEach(d -> assertThat(d.demangle(text).length()).isLessThanOrEqualTo(1 << 16));
            });
        }
    }

    private static List<String> lines(String file) throws Exception {
        Path path = SharedData.at("crashes/open").resolve(file);
        return Files.readAllLines(path).stream().filter(l -> l.contains("\t")).toList();
    }
}
