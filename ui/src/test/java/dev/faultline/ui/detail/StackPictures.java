package dev.faultline.ui.detail;

import static dev.faultline.ui.detail.Section.STACK;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// The stack section: sizes, options, threads, causes, groups, odd events.
final class StackPictures {
    private StackPictures() {}

    static Stream<DetailPicture> all() {
        DetailPicture java = DetailPicture.of("java-states", "java-causes", STACK);
        return Stream.of(
                java.press("detail.states"),
                java.named("java-narrow").sized(760, 600),
                java.named("java-wide").sized(1600, 1000),
                java.named("java-thread").act(Gestures.choose("detail.stack.thread", 1)),
                java.named("java-app-oldest").press("detail.stack.filter.app", "detail.stack.order"),
                java.named("java-innermost").press("detail.stack.chain"),
                java.named("java-unfolded")
                        .press("detail.stack.filter.all")
                        .act(Gestures.select("detail.stack", 30))
                        .act(Gestures.type("detail.stack", KeyCode.RIGHT)),
                DetailPicture.of("group", "exception-group", STACK),
                DetailPicture.of("group-large", "exception-group", STACK).large(),
                DetailPicture.of("message-only", "message-only", STACK),
                DetailPicture.of("annotated-stack", Samples.annotated(), STACK),
                DetailPicture.of("annotated-narrow", Samples.annotated(), STACK).sized(760, 800),
                DetailPicture.of("source", Samples.withoutSource(), STACK),
                DetailPicture.of("odd-stack", OddEvents.crowded(), STACK),
                DetailPicture.of("odd-stack-large", OddEvents.crowded(), STACK).large());
    }
}
