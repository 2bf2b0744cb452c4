package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.AttachmentInfo;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as they come in bad weather: long names, right-to-left text, hundreds of frames and breadcrumbs.
final class OddEvents {
    static final String LONG = "AbstractTransactionAwareConnectionFactoryProxyBeanDefinitionParser"
            .repeat(5)
            .substring(0, 300);
    static final String RIGHT_TO_LEFT = "تعذر حفظ المستند: القرص ممتلئ";

    private OddEvents() {}

    /// 500 frames with source, 200 breadcrumbs, names of 300 characters, right-to-left text.
    static Event crowded() {
        ObjectNode json = Samples.json("java-causes");
        ObjectNode thrown = (ObjectNode) json.path("exception").path("values").get(2);
        thrown.put("type", LONG);
        thrown.put("value", RIGHT_TO_LEFT + "\n" + "a message that goes on and on ".repeat(20));
        ArrayNode frames = ((ObjectNode) thrown.path("stacktrace")).putArray("frames");
        for (int i = 0; i < 500; i++) {
            frame(frames.addObject(), i);
        }
        ArrayNode crumbs = ((ObjectNode) json.path("breadcrumbs")).putArray("values");
        for (int i = 0; i < 200; i++) {
            crumb(crumbs.addObject(), i);
        }
        ((ObjectNode) json.path("contexts").path("app")).put("app_start_time", "2026-11-22T13:53:30.204Z");
        ObjectNode tags = (ObjectNode) json.path("tags");
        tags.put("rtl", RIGHT_TO_LEFT);
        tags.put("long", LONG.substring(0, 190));
        json.put("transaction", "com.acme." + LONG);
        return Samples.event(json);
    }

    static List<AttachmentInfo> attachments() {
        return List.of(
                Samples.attachment(1, "console.log", "text/plain", 22),
                Samples.attachment(2, "screenshot.png", "image/png", 182_331),
                Samples.attachment(3, "crash.dmp", "application/octet-stream", 31_223_144),
                Samples.attachment(4, LONG + ".txt", "text/plain", 4_200));
    }

    static List<AttachmentInfo> manyAttachments() {
        return IntStream.range(0, 40)
                .mapToObj(i -> Samples.attachment(
                        i, (i % 9 == 4 ? RIGHT_TO_LEFT : "trace-" + i) + ".log", "text/plain", 1_000L << (i % 20)))
                .toList();
    }

    private static void frame(ObjectNode frame, int i) {
        frame.put("module", i == 498 ? "com.acme." + LONG : "com.acme.deep.Level" + i);
        frame.put("function", i == 497 ? LONG : "descend");
        frame.put("filename", "Level" + i + ".java");
        frame.put("lineno", i + 10);
        frame.put("in_app", i % 7 != 3);
        frame.putArray("pre_context").add("    void descend(int depth) {").add("        if (depth == 0) {");
        frame.put("context_line", "            throw new " + LONG + "(\"" + RIGHT_TO_LEFT + "\");");
        frame.putArray("post_context").add("        }").add("    }");
    }

    private static void crumb(ObjectNode crumb, int i) {
        crumb.put("timestamp", 1_795_355_961.204 - (200 - i) * 1.7);
        crumb.put("category", i % 3 == 0 ? "ui.click" : i % 3 == 1 ? "http" : "com.acme." + LONG);
        crumb.put("level", i % 11 == 0 ? "error" : i % 5 == 0 ? "warning" : "info");
        crumb.put("message", i % 17 == 0 ? RIGHT_TO_LEFT : "step " + i + " " + (i % 13 == 0 ? LONG : ""));
        crumb.putObject("data").put("number", i);
    }
}
