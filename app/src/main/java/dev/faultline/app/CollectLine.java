package dev.faultline.app;

import dev.faultline.collector.Collector;
import tools.jackson.databind.json.JsonMapper;

/// The one line of JSON that says that events are accepted.
final class CollectLine {
    private CollectLine() {}

    static String of(Workbench workbench, Collector collector) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("url", collector.address())
                .put("dsn", workbench.dsn(collector))
                .put("home", workbench.home().toString())
                .put("pid", ProcessHandle.current().pid())
                .toString();
    }
}
