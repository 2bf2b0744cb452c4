package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRulesTest {
    private static final GroupingEngine ENGINE = new GroupingEngine(GroupingRules.shipped());

    @Test
    void allOfThemParse() {
        assertThat(GroupingRules.shipped().errors()).isEmpty();
        assertThat(GroupingRules.shipped().stackTrace().size()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java | module | java.util.ArrayList | false",
                "java | module | com.example.Basket | true",
                "java | module | javafoo.Basket | true",
                "python | abs_path | /srv/app/.venv/lib/python3.13/site-packages/flask/app.py | false",
                "python | abs_path | /srv/app/shop/views.py | true",
                "node | abs_path | /srv/app/node_modules/express/lib/router.js | false",
                "node | abs_path | node:internal/process/task_queues | false",
                "javascript | abs_path | https://cdn.jsdelivr.net/npm/vue@3 | false",
                "javascript | abs_path | https://shop.example/app.js | true",
                "ruby | abs_path | /usr/local/bundle/gems/rails-8.0/lib/rails.rb | false",
                "php | abs_path | /srv/app/vendor/symfony/http-kernel/Kernel.php | false",
                "go | abs_path | /root/go/pkg/mod/github.com/gin-gonic/gin/context.go | false",
                "csharp | module | System.Linq.Enumerable | false",
                "native | package | C:\\Windows\\System32\\KERNEL32.DLL | false",
                "native | package | /usr/lib/x86_64-linux-gnu/libc.so.6 | false",
                "native | package | /opt/shop/bin/shop | true",
                "cocoa | package | UIKitCore | false",
                "cocoa | package | /private/var/containers/Bundle/Application/7/Shop.app/Shop | true",
                "other | abs_path | package:flutter/src/widgets/framework.dart | false"
            })
    void knowWhatIsSystemCode(String platform, String field, String value, boolean inApp) {
        var json = Fixtures.JSON.createObjectNode().put("platform", platform);
        json.putObject("stacktrace")
                .putArray("frames")
                .addObject()
                .put("function", "run")
                .put("in_app", true)
                .put(field, value);
        Frame frame = ENGINE.inspect(Fixtures.event(json))
                .classified()
                .stackTrace()
                .frames()
                .getFirst();
        assertThat(frame.inApp()).isEqualTo(inApp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'module': 'acme.Shop'}                   | {'module': 'java.lang.Thread'} | true",
                "{'module': 'acme.Shop', 'in_app': false}  | {'module': 'java.lang.Thread'} | false",
                "{'module': 'acme.Shop'} | {'module': 'java.lang.Thread', 'in_app': false} | false"
            })
    void takeUnknownCodeForTheApplicationsWhereTheSdkLeavesItOpen(String one, String two, boolean inApp) {
        var event = Fixtures.event("""
                {'platform': 'java', 'exception': {'values': [{'type': 'E', 'stacktrace': {'frames': [%s, %s]}}]}}""".formatted(two, one));
        assertThat(ENGINE.inspect(event)
                        .classified()
                        .exceptions()
                        .getFirst()
                        .stackTrace()
                        .frames())
                .extracting(Frame::inApp)
                .containsExactly(false, inApp);
    }

    @Test
    void keepMessagesOfOneFunctionApartWhereTheSdkLeavesItOpen() {
        String log = """
                {'platform': 'java', 'logentry': {'message': '%s'}, 'threads': {'values': [{'crashed': true,
                  'stacktrace': {'frames': [{'module': 'acme.Shop', 'function': 'main'}, {'module': 'log.%1$s'}]}}]}}""";
        assertThat(ENGINE.group(Fixtures.event(log.formatted("a"))).hashes())
                .doesNotContainAnyElementsOf(
                        ENGINE.group(Fixtures.event(log.formatted("b"))).hashes());
    }

    @Test
    void leaveOutWhatAPanicCalls() {
        String crash = """
                {'platform': 'native', 'stacktrace': {'frames': [{'function': 'shop::pay'},
                  {'function': 'core::panicking::panic'}%s]}}""";
        Grouping plain = ENGINE.group(Fixtures.event(crash.formatted("")));
        Grouping deeper = ENGINE.group(Fixtures.event(crash.formatted(", {'function': 'rust_panic_with_hook'}")));
        assertThat(deeper.hashes()).isEqualTo(plain.hashes());
    }

    @Test
    void putStaleChunksOfAllReleasesTogether() {
        String json =
                "{'platform': 'javascript', 'exception': {'values': [{'type': 'ChunkLoadError', 'value': 'chunk %s'}]}}";
        Grouping grouping = ENGINE.group(Fixtures.event(json.formatted("main-a")));
        assertThat(grouping.hashes())
                .isEqualTo(ENGINE.group(Fixtures.event(json.formatted("pay-b"))).hashes());
        assertThat(grouping.variants().getLast().name()).isEqualTo("built-in-fingerprint");
    }

    @Test
    void giveWayToTheRulesOfAProject() {
        GroupingRules project = GroupingRules.shipped().with(GroupingRules.parse("module:java.util.* +app", ""));
        String json = "{'platform': 'java', 'stacktrace': {'frames': [{'module': 'java.util.ArrayList'}]}}";
        Frame frame = new GroupingEngine(project)
                .inspect(Fixtures.event(json))
                .classified()
                .stackTrace()
                .frames()
                .getFirst();
        assertThat(frame.inApp()).isTrue();
    }
}
