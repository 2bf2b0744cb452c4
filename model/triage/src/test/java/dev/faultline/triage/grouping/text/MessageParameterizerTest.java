package dev.faultline.triage.grouping.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageParameterizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no ann@example.org here | no <email> here",
                "GET https://shop.example/basket/7?x=1 failed | GET <url> failed",
                "cannot reach db-7.shop.example.com | cannot reach <hostname>",
                "from 10.0.0.17 and fe80:0:0:0:1:2:3:4 | from <ip> and <ip>",
                "job 123e4567-e89b-12d3-a456-426614174000 | job <uuid>",
                "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12 | commit <sha1>",
                "etag 9e107d9d372bb6826bd81d3542a419d6 | etag <md5>",
                "at 2026-11-22T10:15:30.123Z | at <date>",
                "at Sun Nov 22 2026 10:15:30 GMT+0100 (CET) | at <date>",
                "at Sun, 22 Nov 2026 10:15:30 +0100 | at <date>",
                "took 12ms or 1.5s | took <duration> or <duration>",
                "pointer 0xDEADBEEF and 00c0ffee | pointer <hex> and <hex>",
                "-1.25 of 12 | <float> of <int>",
                "name='Ann' ok=true | name=<quoted_str> ok=<bool>",
                "v2 of x86_64 | v2 of x86_64"
            })
    void putsPlaceholdersForWhatVaries(String message, String expected) {
        assertThat(MessageParameterizer.parameterize(message)).isEqualTo(expected);
    }

    @Test
    void keepsTheFirstTwoLinesThatSaySomething() {
        assertThat(MessageParameterizer.parameterize("\n first\r\n\u2028second\nthird"))
                .isEqualTo(" first\nsecond...");
    }

    @Test
    void leavesTextWithoutVariablesAsItIs() {
        String message = "cannot open the basket";
        assertThat(MessageParameterizer.parameterize(message)).isSameAs(message);
    }

    @Test
    void readsOnlyTheBeginningOfEndlessMessages() {
        assertThat(MessageParameterizer.parameterize("word ".repeat(1_000_000))).hasSizeLessThan(9000);
    }

    @Test
    void endsSoonOnTextsMadeToBeSlow() {
        for (String piece :
                new String[] {"a.", "a-", "1", "1.", "a@", "::", "datetime.datetime(", "f:", "0", "Jan ", "="}) {
            assertThat(MessageParameterizer.parameterize(piece.repeat(20_000))).isNotNull();
        }
    }

    @Test
    void neverFailsOnGarbage() {
        Random random = new Random(11);
        String letters = "aF09.:-@/=' \"xTZ\n\u00e9{}[]()#%";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(MessageParameterizer.parameterize(text.toString())).isNotNull();
        }
    }
}
