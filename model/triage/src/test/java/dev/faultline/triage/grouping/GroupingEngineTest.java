package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingEngineTest {
    private static final String TRACE = """
            'stacktrace': {'frames': [
              {'module': 'org.apache.catalina.Valve', 'function': 'invoke', 'in_app': false},
              {'module': 'com.example.Basket', 'function': 'total', 'in_app': true, 'lineno': %d}]}""";

    private static Grouping group(String json) {
        return group(json, "", "");
    }

    private static Grouping group(String json, String stackTraceRules, String fingerprintRules) {
        GroupingRules rules = GroupingRules.parse(stackTraceRules, fingerprintRules);
        assertThat(rules.errors()).isEmpty();
        return new GroupingEngine(rules).group(Fixtures.event(json));
    }

    private static String thrown(String type, String value, int line) {
        return "{'platform': 'java', 'exception': {'values': [{'type': '%s', 'value': '%s', %s}]}}"
                .formatted(type, value, TRACE.formatted(line));
    }

    private static Variant variant(Grouping grouping, String name) {
        return grouping.variants().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groupsByTypeAndFramesWhateverTheValueAndTheLine() {
        assertThat(group(thrown("E", "one", 1)).hashes())
                .isEqualTo(group(thrown("E", "two", 2)).hashes());
        assertThat(group(thrown("E", "one", 1)).hashes())
                .isNotEqualTo(group(thrown("F", "one", 1)).hashes());
    }

    @Test
    void putsTheHashOfTheApplicationsFramesFirst() {
        Grouping grouping = group(thrown("E", "one", 1));
        assertThat(grouping.config()).isEqualTo("newstyle:2023-01-11");
        assertThat(grouping.hashes())
                .containsExactly(
                        variant(grouping, "app").hash(),
                        variant(grouping, "system").hash());
    }

    @Test
    void groupsByTheValueWhereThereIsNoStackTrace() {
        String one = "{'exception': {'values': [{'type': 'E', 'value': 'order 1 is lost'}]}}";
        String two = "{'exception': {'values': [{'type': 'E', 'value': 'order 22 is lost'}]}}";
        String three = "{'exception': {'values': [{'type': 'E', 'value': 'basket 1 is lost'}]}}";
        assertThat(group(one).hashes()).isEqualTo(group(two).hashes());
        assertThat(group(one).hashes()).isNotEqualTo(group(three).hashes());
    }

    @Test
    void tellsWhyAFrameDoesNotCount() {
        Grouping grouping = group(thrown("E", "one", 1));
        Component stack = variant(grouping, "app")
                .component()
                .children()
                .getFirst()
                .children()
                .getFirst();
        assertThat(stack.children()).extracting(Component::hint).containsExactly("non app frame", null);
    }

    @Test
    void countsARepeatedFrameOnce() {
        String frame = "{'function': 'f', 'module': 'm', 'lineno': 3}";
        String once = "{'stacktrace': {'frames': [" + frame + "]}}";
        String often = "{'stacktrace': {'frames': [" + frame + "," + frame + "," + frame + "]}}";
        assertThat(group(once).hashes()).isEqualTo(group(often).hashes());
    }

    @Test
    void looksAtTheCrashedThread() {
        String threads = """
                {'platform': 'native', 'threads': {'values': [
                  {'id': 1, 'stacktrace': {'frames': [{'function': 'idle'}]}},
                  {'id': 2, 'crashed': true, 'stacktrace': {'frames': [{'function': 'work'}]}}]}}""";
        Grouping grouping = group(threads);
        assertThat(grouping.hashes())
                .isEqualTo(group(threads.replace("idle", "sleep")).hashes());
        assertThat(grouping.hashes())
                .isNotEqualTo(group(threads.replace("work", "toil")).hashes());
    }

    @Test
    void doesNotGuessBetweenThreads() {
        Grouping grouping = group("{'threads': {'values': [{'id': 1}, {'id': 2}]}}");
        assertThat(variant(grouping, "app").component().children().getFirst().hint())
                .contains("instead contains 2 threads");
        assertThat(variant(grouping, "fallback").contributes()).isTrue();
    }

    @Test
    void groupsEventsThatSayNothingTogether() {
        assertThat(group("{}").hashes()).containsExactly("d41d8cd98f00b204e9800998ecf8427e");
    }

    @Test
    void takesAChecksumAsItIsWhenItIsAHash() {
        String hash = "0123456789abcdef0123456789abcdef";
        assertThat(group("{'checksum': '" + hash + "'}").hashes()).containsExactly(hash);
        assertThat(group("{'checksum': 'deploy'}").variants())
                .extracting(Variant::name)
                .containsExactly("hashed-checksum", "checksum");
    }

    @Test
    void replacesTheGroupingByAFingerprint() {
        Grouping grouping = group("{'fingerprint': ['a', '{{ transaction }}'], 'transaction': 'pay', 'message': 'x'}");
        assertThat(variant(grouping, "custom-fingerprint").values()).containsExactly("a", "pay");
        assertThat(variant(grouping, "default").hint()).isEqualTo("custom fingerprint takes precedence");
    }

    @Test
    void saltsTheGroupingByAFingerprintWithDefault() {
        String plain = "{'message': 'x'}";
        String salted = "{'message': 'x', 'fingerprint': ['{{default}}', 'tenant 1']}";
        assertThat(group(salted).hashes()).isNotEqualTo(group(plain).hashes());
        assertThat(variant(group(salted), "default").type()).isEqualTo("salted-component");
    }

    @Test
    void letsAFingerprintRuleWinOverTheSdk() {
        Grouping grouping = group(
                "{'fingerprint': ['sdk'], 'exception': {'values': [{'type': 'Gone', 'value': 'x'}]}}",
                "",
                "type:Gone -> gone, {{ type }} title=\"Gone: {{ value }}\"");
        assertThat(variant(grouping, "custom-fingerprint").values()).containsExactly("gone", "Gone");
        assertThat(grouping.fingerprint().title()).isEqualTo("Gone: x");
        assertThat(grouping.fingerprint().client()).containsExactly("sdk");
    }

    @Test
    void writesIntoFramesWhatTheRulesDecided() {
        GroupingEngine engine = new GroupingEngine(GroupingRules.parse("module:com.example.* -app category=shop", ""));
        List<Frame> frames = engine.inspect(Fixtures.event(thrown("E", "one", 1)))
                .classified()
                .exceptions()
                .getFirst()
                .stackTrace()
                .frames();
        assertThat(frames).extracting(Frame::inApp).containsExactly(false, false);
        assertThat(frames.get(0).data()).isNull();
        assertThat(frames.get(1).data().toString()).isEqualTo("{\"orig_in_app\":1,\"category\":\"shop\"}");
    }

    @Test
    void decidesFromWhatTheSdkSaidAlsoTheSecondTime() {
        GroupingEngine out = new GroupingEngine(GroupingRules.parse("module:com.example.* -app", ""));
        GroupingEngine none = new GroupingEngine(GroupingRules.none());
        var event = Fixtures.event(thrown("E", "one", 1));
        assertThat(none.group(out.inspect(event).classified())).isEqualTo(none.group(event));
    }

    @Test
    void writesTheGroupingAsJson() {
        var json = GroupingJson.write(group("{'message': 'order 1'}"));
        assertThat(json.path("config").asString()).isEqualTo("newstyle:2023-01-11");
        var component = json.path("variants").path("default").path("component");
        assertThat(component.path("values").path(0).toString())
                .isEqualTo("{\"id\":\"message\",\"contributes\":true,\"hint\":\"stripped event-specific values\","
                        + "\"values\":[\"order <int>\"]}");
    }
}
