package dev.faultline.ui.detail;

import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.stage.MemoryTriage;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every section of an event that has everything, of one that has nothing, and of one in bad weather.
final class SectionPictures {
    private static final Supplier<MemoryTriage> BUSY = () -> MemoryTriage.busy(17, Samples.NOW);

    private SectionPictures() {}

    static Stream<DetailPicture> all() {
        return Stream.of(
                        Arrays.stream(Section.values())
                                .map(section -> full("java-" + section.word(), section))
                                .flatMap(DetailPicture::andLarge),
                        Arrays.stream(Section.values())
                                .map(section -> DetailPicture.of("nothing-" + section.word(), "bare", section)),
                        triage(),
                        phases(),
                        odd())
                .flatMap(family -> family);
    }

    private static DetailPicture full(String name, Section section) {
        DetailPicture picture = DetailPicture.of(name, "java-causes", section);
        return section == Section.ATTACHMENTS ? picture.holding(OddEvents.attachments()) : picture;
    }

    private static Stream<DetailPicture> triage() {
        Stream<DetailPicture> sections = Stream.of(Section.ACTIVITY, Section.GROUPING)
                .flatMap(section -> {
                    DetailPicture picture =
                            full("triage-" + section.word(), section).knowing(BUSY);
                    return Stream.of(
                            picture,
                            picture.named(picture.name() + "-narrow")
                                    .sized(760, 800)
                                    .press("detail.assign"),
                            picture.named(picture.name() + "-large").large());
                });
        DetailPicture kinds =
                full("triage-kinds", Section.GROUPING).knowing(BUSY).press("detail.grouping.kinds");
        return Stream.concat(sections, Stream.of(kinds));
    }

    /// What stands in place of an event that is not there.
    private static Stream<DetailPicture> phases() {
        DetailPicture picture = full("phase-gone", Section.STACK).knowing(BUSY);
        return Stream.of(
                picture.press("detail.delete"),
                picture.named("phase-retention").act(SectionPictures::letGo),
                picture.named("phase-unreadable")
                        .act(stage ->
                                stage.shelf.damage(Samples.event("javascript").id()))
                        .press("detail.older"));
    }

    private static void letGo(DetailStage stage) {
        stage.shelf.dropEvents();
        FxToolkit.run(() -> {
            stage.screen.onHidden();
            stage.screen.open(17);
            stage.screen.onShown();
        });
    }

    private static Stream<DetailPicture> odd() {
        return Stream.of(
                DetailPicture.of("python-request", "python-vars", Section.REQUEST),
                DetailPicture.of("odd-notes", "message-only", Section.NOTES),
                DetailPicture.of("annotated-notes", Samples.annotated(), Section.NOTES),
                DetailPicture.of("annotated-context", Samples.annotated(), Section.CONTEXT),
                DetailPicture.of("odd-tags", OddEvents.crowded(), Section.TAGS),
                DetailPicture.of("odd-user", OddEvents.crowded(), Section.USER),
                DetailPicture.of("odd-grouping", OddEvents.crowded(), Section.GROUPING),
                DetailPicture.of("odd-json", OddEvents.crowded(), Section.JSON),
                full("attachments-text", Section.ATTACHMENTS).act(Gestures.select("detail.attachments", 0)),
                full("attachments-crowd", Section.ATTACHMENTS)
                        .holding(OddEvents.manyAttachments())
                        .sized(760, 600));
    }
}
