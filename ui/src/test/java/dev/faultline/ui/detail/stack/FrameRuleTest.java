package dev.faultline.ui.detail.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.Frame;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.ui.detail.stack.FrameRule.Mark;
import dev.faultline.ui.detail.stack.FrameRule.Reach;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRuleTest {
    private static final String JAVA =
            "\"function\":\"pay\",\"module\":\"com.example.Cart\",\"filename\":\"Cart.java\"";

    private static Event event(String platform, String frame) {
        String json =
                "{\"platform\":\"%s\",\"exception\":{\"values\":[{\"type\":\"E\",\"stacktrace\":{\"frames\":[{%s}]}}]}}"
                        .formatted(platform, frame);
        return new EventReader()
                .read(json.getBytes(StandardCharsets.UTF_8), new EventReader.Context(Instant.EPOCH, null, null));
    }

    private static Frame frame(Event event) {
        return event.exceptions().getFirst().stackTrace().frames().getFirst();
    }

    private static Frame ruled(Event event, String rule) {
        ProjectRules rules = new ProjectRules(rule);
        assertThat(rules.errors()).isEmpty();
        return frame(new GroupingEngine(rules.onShipped()).inspect(event).classified());
    }

    @Test
    void namesModuleAndFunction() {
        assertThat(FrameRule.of(frame(event("java", JAVA)), Mark.OUT, Reach.FUNCTION))
                .isEqualTo("module:com.example.Cart function:pay -app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                JAVA,
                "\"function\":\"<lambda at x, y>\",\"module\":\"a b\"",
                "\"function\":\"größe\",\"filename\":\"src/warenkorb ä.py\",\"abs_path\":\"/srv/src/warenkorb ä.py\"",
                "\"function\":\"pay\",\"abs_path\":\"C:\\\\shop\\\\cart.py\"",
                "\"function\":\"a{b}[c]*\",\"module\":\"!x\""
            })
    void fitsItsFrame(String sent) {
        Event event = event("python", sent);
        for (Reach reach : Reach.values()) {
            assertThat(ruled(event, FrameRule.of(frame(event), Mark.IN, reach)).inApp())
                    .isTrue();
            assertThat(ruled(event, FrameRule.of(frame(event), Mark.OUT, reach)).inApp())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void saysNothingOfAFrameWithoutNames(Reach reach) {
        assertThat(FrameRule.of(frame(event("java", "\"lineno\":3")), Mark.IN, reach))
                .isNull();
    }
}
