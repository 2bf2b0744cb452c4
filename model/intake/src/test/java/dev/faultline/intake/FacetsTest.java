package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.QueryParser;
import dev.faultline.triage.search.QueryText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
    @TempDir
    static Path home;

    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = new Site(home);
        for (int i = 0; i < 12; i++) {
            int type = i % 6;
            site.sendEvent(
                    i,
                    "Error" + type,
                    "\"release\":\"shop@1.%d\",%s\"level\":\"%s\",\"tags\":{\"os\":\"%s\"},"
                            .formatted(
                                    type,
                                    type == 5 ? "" : "\"environment\":\"%s\",".formatted(type < 3 ? "prod" : "dev"),
                                    type == 0 ? "fatal" : "error",
                                    type == 4 ? "windows" : "linux"));
        }
        site.sendEvent(100, "Gone", "\"level\":\"debug\",\"tags\":{\"os\":\"plan9\"},");
        site.digested();
        long gone = site.issues().stream()
                .filter(issue -> issue.title().startsWith("Gone"))
                .findFirst()
                .orElseThrow()
                .id();
        site.intake.decide(new Decision.Delete(Site.NOW, List.of(gone))).join();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    private static List<IssueFacet> facets(String text, int most) throws Exception {
        return site.store.index().facets(new QueryParser(Clock.systemUTC()).parse(text), most);
    }

    private static String facet(String text, String word) throws Exception {
        return facets(text, 10).stream()
                .filter(facet -> QueryText.word(facet.key()).equals(word))
                .map(facet -> facet.values().stream()
                        .map(value -> value.value() + " " + value.issues())
                        .toList()
                        .toString())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|project|[shop 6]",
                "''|level|[fatal 1, error 5]",
                "''|environment|[prod 3, dev 2]",
                "''|os|[linux 5, windows 1]",
                "environment:prod|level|[fatal 1, error 2]",
                "level:fatal environment:dev|release|''",
                "os:windows OR level:fatal|environment|[dev 1, prod 1]",
                "(os:windows OR level:fatal) environment:prod|release|[shop@1.0 1]"
            })
    void countsTheIssuesThatMatchByValue(String text, String word, String counts) throws Exception {
        assertThat(facet(text, word)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "environment:prod|environment|[prod 3, dev 2]",
                "level:fatal|level|[fatal 1, error 5]",
                "!os:windows level:error|os|[linux 4, windows 1]"
            })
    void keepsTheOtherValuesOfAFacetThatIsSearchedFor(String text, String word, String counts) throws Exception {
        assertThat(facet(text, word)).isEqualTo(counts);
    }

    @Test
    void givesNoMoreValuesThanAskedFor() throws Exception {
        assertThat(facets("", 4)).allMatch(facet -> facet.values().size() <= 4);
        assertThat(facets("", 4)).anyMatch(facet -> facet.values().size() == 4);
    }

    @Test
    void putsTheFieldsBeforeTheTags() throws Exception {
        assertThat(facets("", 4).stream().map(facet -> QueryText.word(facet.key())))
                .startsWith("project", "level", "environment", "release", "os");
    }
}
