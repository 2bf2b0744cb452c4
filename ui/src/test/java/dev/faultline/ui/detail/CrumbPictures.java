package dev.faultline.ui.detail;

import static dev.faultline.ui.detail.Section.CRUMBS;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// The breadcrumbs: few and many, dense and with long pauses, zoomed, brushed, chosen, filtered.
final class CrumbPictures {
    private CrumbPictures() {}

    static Stream<DetailPicture> all() {
        DetailPicture session = DetailPicture.of("crumbs-session", CrumbSamples.session(), CRUMBS);
        return Stream.of(
                session,
                session.named("crumbs-session-large").large(),
                session.named("crumbs-narrow").sized(760, 600),
                session.named("crumbs-zoomed").act(Gestures.zoom(0.97, 700)).act(Gestures.brush(0.3, 0.6)),
                session.named("crumbs-chosen")
                        .act(Gestures.select("detail.crumbs", 4))
                        .act(Gestures.type("detail.crumbs", KeyCode.RIGHT)),
                session.named("crumbs-filtered")
                        .act(Gestures.write("detail.crumb.filter", "sync"))
                        .act(Gestures.choose("detail.crumb.level", 2))
                        .press("detail.crumb.time.utc"),
                session.named("crumbs-nomatch").act(Gestures.write("detail.crumb.filter", "no such thing")),
                session.named("crumbs-kinds").press("detail.crumb.kinds"),
                DetailPicture.of("crumbs-one", CrumbSamples.one(), CRUMBS),
                DetailPicture.of("crumbs-untimed", CrumbSamples.untimed(), CRUMBS),
                DetailPicture.of("annotated-crumbs", Samples.annotated(), CRUMBS),
                DetailPicture.of("odd-crumbs", OddEvents.crowded(), CRUMBS),
                DetailPicture.of("odd-crumbs-large", OddEvents.crowded(), CRUMBS)
                        .large());
    }
}
