package dev.faultline.ui.detail;

import dev.faultline.ui.stage.MemoryTriage;
import java.util.Arrays;
import java.util.stream.Stream;

/// Every section in German.
final class GermanPictures {
    private GermanPictures() {}

    static Stream<DetailPicture> all() {
        Stream<DetailPicture> sections = Arrays.stream(Section.values())
                .map(section -> DetailPicture.of("german-" + section.word(), "java-causes", section)
                        .knowing(() -> MemoryTriage.busy(17, Samples.NOW)));
        return Stream.concat(
                        sections,
                        Stream.of(
                                DetailPicture.of("german-symbols", NativeSamples.partly(), Section.STACK),
                                DetailPicture.of("german-locate", NativeSamples.without(), Section.STACK)
                                        .press("detail.symbols.locate"),
                                DetailPicture.of("german-compared", NativeSamples.partly(), Section.STACK)
                                        .press("detail.stack.view.compared"),
                                DetailPicture.of("german-notes-odd", "message-only", Section.NOTES),
                                DetailPicture.of("german-crumbs-narrow", CrumbSamples.session(), Section.CRUMBS)
                                        .sized(760, 600),
                                DetailPicture.of("german-stack-large", NativeSamples.partly(), Section.STACK)
                                        .large()))
                .map(DetailPicture::german);
    }
}
