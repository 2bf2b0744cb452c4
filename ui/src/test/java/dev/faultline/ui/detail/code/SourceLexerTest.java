package dev.faultline.ui.detail.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.detail.code.CodePart.Kind;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceLexerTest {

    @Test
    void takesTheLifetimesOfRustForNoStrings() {
        assertThat(SourceLexer.split("fn next() -> Option<&'a Row> { 'x' }", SourceLanguage.RUST))
                .filteredOn(part -> part.kind() == CodePart.Kind.STRING)
                .extracting(CodePart::text)
                .containsExactly("'x'");
    }

    @Test
    void tellsKeywordsTextsNumbersAndComments() {
        assertThat(SourceLexer.split("return \"a\" + 12; // why", SourceLanguage.JAVA))
                .containsExactly(
                        new CodePart(Kind.KEYWORD, "return"),
                        new CodePart(Kind.PLAIN, " "),
                        new CodePart(Kind.STRING, "\"a\""),
                        new CodePart(Kind.PLAIN, " + "),
                        new CodePart(Kind.NUMBER, "12"),
                        new CodePart(Kind.PLAIN, "; "),
                        new CodePart(Kind.COMMENT, "// why"));
    }

    @Test
    void findsTheLanguageByTheFile() {
        assertThat(SourceLanguage.ofFile("src/cart/totals.ts")).isEqualTo(SourceLanguage.JAVASCRIPT);
        assertThat(SourceLanguage.ofFile("README")).isEqualTo(SourceLanguage.PLAIN);
    }

    @ParameterizedTest
    @EnumSource(SourceLanguage.class)
    void keepsEveryCharacterOfAnyLine(SourceLanguage language) {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String line = random.ints(random.nextInt(60), 32, 127)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            String joined = SourceLexer.split(line, language).stream()
                    .map(CodePart::text)
                    .collect(Collectors.joining());
            assertThat(joined).isEqualTo(line);
        }
    }
}
