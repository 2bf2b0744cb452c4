package dev.faultline.triage.grouping.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionTrimmerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int shop::Basket::total(char const*, int) const | shop::Basket::total",
                "shop::Basket<std::vector<int>>::add<long>(int) | shop::Basket<T>::add<T>",
                "<shop::Basket as shop::Priced>::total::h0123456789abcdef | shop::Basket::total",
                "shop::operator<<(std::ostream&, shop::Basket const&) | shop::operator<<",
                "main::{lambda(int)#2}::operator()(int) const | main::lambda::operator()",
                "app::Service<long>::lookup(long) const (.isra.0) | app::Service<T>::lookup",
                "app::Service<long>::lookup(...) const (.isra.0) (.cold) | app::Service<T>::lookup",
                "void app::run() & (.part.1) | app::run",
                "app::run(.5) | app::run",
                "app::Service<long>::lookup(long) const [clone .isra.0] | app::Service<T>::lookup",
                "-[Basket totalFor:] | -[Basket totalFor:]",
                "@total@8 | total",
                "fopen@@GLIBC_2.2.5 | fopen",
                "<redacted> | <redacted>"
            })
    void cutsWhatCompilersAddToNativeNames(String name, String trimmed) {
        assertThat(FunctionTrimmer.trim(name, "native")).isEqualTo(trimmed);
    }

    @Test
    void namesSwiftClosuresByTheirFunction() {
        assertThat(FunctionTrimmer.trim("closure #1 (Int) -> () in Basket.total() -> Int", "cocoa"))
                .isEqualTo("closure in Basket.total");
    }

    @Test
    void cutsArgumentsOfUnityNames() {
        assertThat(FunctionTrimmer.trim("Shop.Basket:Total (System.Int32)", "csharp"))
                .isEqualTo("Shop.Basket:Total");
    }

    @Test
    void leavesNamesOfOtherPlatformsAlone() {
        assertThat(FunctionTrimmer.trim("total<int>(a)", "java")).isEqualTo("total<int>(a)");
    }

    @Test
    void livesWithBracketsThatNeverPair() {
        assertThat(FunctionTrimmer.trim(")))a<<<(((" + "<".repeat(3000), "native"))
                .isNotNull();
        assertThat(FunctionTrimmer.trim("<".repeat(4000) + ">".repeat(4000), "native"))
                .isNotNull();
    }

    @Test
    void keepsNamesTooLongToBeNames() {
        String name = "f(".repeat(10_000);
        assertThat(FunctionTrimmer.trim(name, "native")).isSameAs(name);
    }
}
