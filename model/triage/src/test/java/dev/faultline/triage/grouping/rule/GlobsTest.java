package dev.faultline.triage.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "std::* | std::vector | true",
                "*.cold.1 | f.cold.1 | true",
                "*<lambda>* | a<lambda>b | true",
                "a?c | abc | true",
                "a?c | ac | false",
                "[a-c]x | bx | true",
                "[!a-c]x | bx | false",
                "?[[]KSCrash* | -[KSCrash install] | true",
                "*::\\{dtor\\} | a::{dtor} | true",
                "{malloc,free}* | freebsd | true",
                "a{b,{c,d}}e | ade | true",
                "a*b*c | aXbYbZc | true",
                "a*b*c | aXbYbZ | false",
                "[broken | [broken | false",
                "bro{ken | bro{ken | false"
            })
    void matchNames(String pattern, String text, boolean fits) {
        assertThat(Globs.plain(pattern).matches(text)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/usr/lib/** | /usr/lib/a/b.so | true",
                "/usr/lib/** | /usr/lib | false",
                "/usr/lib/** | /usr/lib64/a | false",
                "**/vendor/** | vendor/a | true",
                "**/vendor/** | /a/vendor/b/c | true",
                "**/*.so | /a/b.so | true",
                "/a/**/b | /a/b | true",
                "/a/**/b | /a/x/y/b | true",
                "/a/**/b | /ab | false",
                "/a/*/b | /a/x/y/b | false",
                "?:/windows/* | c:/windows/x.dll | true",
                "c:\\windows\\* | c:/windows/x.dll | true",
                "libc.so* | libc.so.6 | true"
            })
    void matchPaths(String pattern, String path, boolean fits) {
        assertThat(Globs.path(pattern).matchesPath(path)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**app/* | /x/y/myapp/main | true",
                "*app/* | /x/y/myapp/main | false",
                "{a} | {a} | true",
                "[a | [a | true",
                "A* | abc | true"
            })
    void matchPathsOfFingerprintRules(String pattern, String path, boolean fits) {
        assertThat(Globs.freePath(pattern).matchesPath(path)).isEqualTo(fits);
    }

    @Test
    void endSoonOnPatternsMadeToBeSlow() {
        String pattern = "*a".repeat(200) + "b";
        assertThat(Globs.plain(pattern).matches("a".repeat(5000))).isFalse();
        assertThat(Globs.path("**/a/".repeat(100) + "b").matches("/a".repeat(2000)))
                .isFalse();
    }

    @Test
    void giveUpOnMoreAlternativesThanAnyoneWrites() {
        assertThat(Globs.plain("{a,b}".repeat(30)).alternatives()).isEmpty();
    }
}
