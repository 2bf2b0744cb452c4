package dev.faultline.triage.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintRulesTest {
    private static final String EVENT = """
            {'platform': 'python', 'level': 'warning', 'logger': 'shop.pay', 'release': 'shop@1.2', 'transaction': '/pay',
             'sdk': {'name': 'sentry.python.flask'}, 'tags': {'region': 'eu'},
             'exception': {'values': [{'type': 'Gone', 'value': 'the Database'}, {'type': 'Lost', 'value': 'x'}]}}""";

    private static final List<FingerprintFrame> FRAMES = List.of(
            new FingerprintFrame("pay", "/srv/app/shop/pay.py", "shop/pay.py", "shop.pay", "C:\\bin\\pay.dll", true),
            new FingerprintFrame("call", "/lib/call.py", "call.py", "lib", null, false));

    private static boolean fits(String conditions) {
        FingerprintRules rules = FingerprintRules.parse(conditions + " -> found");
        assertThat(rules.errors()).isEmpty();
        return rules.firstFor(new FingerprintSubject(Fixtures.event(EVENT), () -> FRAMES)) != null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type:Gone",
                "error.value:\"the database\"",
                "message:*DATA*",
                "level:warning logger:shop.*",
                "release:shop@*",
                "sdk:sentry.python",
                "family:other",
                "family:native,all",
                "tags.region:eu tags.transaction:/p*",
                "!tags.region:us !tags.nothing:*",
                "function:pay app:yes",
                "path:**/shop/*.py",
                "package:c:/BIN/*",
                "!app:yes function:call",
                "\"tags.region\":eu"
            })
    void hold(String conditions) {
        assertThat(fits(conditions)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type:Gone value:x",
                "function:pay app:no",
                "type:gone",
                "tags.nothing:*",
                "sdk:sentry.java",
                "family:native",
                "path:/srv/*.py",
                "level:error"
            })
    void doNotHold(String conditions) {
        assertThat(fits(conditions)).isFalse();
    }

    @Test
    void readValuesWithAndWithoutCommasAndQuotes() {
        FingerprintRule rule = FingerprintRules.parse(
                        "type:\"A \\\"B\\\"\" -> one, \"two, three\" {{ type }},{{default}} title=\"T {{ x }}\"")
                .firstFor(new FingerprintSubject(
                        Fixtures.event(
                                "{'exception': {'values': [{'type': 'A \\\\'B\\\\''}]}}".replace("\\\\'", "\\\"")),
                        List::of));
        assertThat(rule).isNotNull();
        assertThat(rule.values()).containsExactly("one", "two, three", "{{ type }}", "{{default}}");
        assertThat(rule.title()).isEqualTo("T {{ x }}");
    }

    @Test
    void tellWhereTheyAreWrong() {
        List<RuleError> errors = FingerprintRules.parse(
                        "type:A\n\nkind:A -> a\ntype:\"A -> a\ntype:A -> b=\"c\"\n -> a")
                .errors();
        assertThat(errors).extracting(RuleError::line).containsExactly(1, 3, 4, 5, 6);
        assertThat(errors).extracting(RuleError::column).containsExactly(7, 1, 6, 11, 1);
    }
}
