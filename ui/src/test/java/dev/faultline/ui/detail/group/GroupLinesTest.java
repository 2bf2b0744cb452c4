package dev.faultline.ui.detail.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.Component;
import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupLinesTest {
    private static final Component TYPE = new Component("type", true, null, List.of("IOException"), List.of());
    private static final Component VALUE =
            new Component("value", false, Why.VALUE_BESIDE_TRACE.reason(), List.of("disk full"), List.of());

    @Test
    void saysInOneLineWhatCountsInAClosedPart() {
        Component exception = new Component("exception", true, null, List.of(), List.of(TYPE, VALUE));
        assertThat(GroupLines.summary(exception)).isEqualTo("IOException");
    }

    @Test
    void opensWhatCountsAtFirst() {
        Component exception = new Component("exception", true, null, List.of(), List.of(TYPE, VALUE));
        Component app = new Component("app", true, null, List.of(), List.of(exception));
        assertThat(GroupLines.opened("v0", app)).containsExactlyInAnyOrder("v0", "v0.0", "v0.0.0");
    }

    @Test
    void hidesWhatDoesNotCountUntilAsked() {
        Component app = new Component("app", true, null, List.of(), List.of(TYPE, VALUE));
        assertThat(GroupLines.parts("v0", app, Set.of(), false)).hasSize(1);
        assertThat(GroupLines.parts("v0", app, Set.of(), true)).hasSize(2);
    }
}
