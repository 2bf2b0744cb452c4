package dev.faultline.event.conformance;

import dev.faultline.event.json.LenientJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The set relay-misc: check-ins, which are kept as sent, and things of other rooms.
class RelayMiscTest {

    @Test
    void keepsCheckInsAsSent() {
        FixtureSet set = FixtureSet.named("relay-misc");
        Verdicts verdicts = new Verdicts(set.name());
        for (JsonNode one : set.cases()) {
            String name = one.get("name").stringValue();
            verdicts.check(name, () -> {
                byte[] json = one.get("input").toString().getBytes(StandardCharsets.UTF_8);
                boolean checkIn = one.get("input").has("check_in_id");
                return checkIn && LenientJson.strict(json).equals(one.get("expected")) ? null : "not read here";
            });
        }
        verdicts.report();
    }
}
