package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.ui.stage.MemoryTriage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A picture of the details screen: of which event, which of its sections, in what window, and what was done before it
/// was taken.
///
/// @param triage what is known of the issue besides its events
/// @param acts in order, each on a screen at rest
record DetailPicture(
        String name,
        Event event,
        Section section,
        Look look,
        List<AttachmentInfo> attachments,
        Supplier<MemoryTriage> triage,
        List<Consumer<DetailStage>> acts) {

    /// A window.
    ///
    /// @param width in pixels, as is the height
    /// @param scale size of everything, in percent
    record Look(int width, int height, int scale, Locale locale) {
        static final Look NORMAL = new Look(1280, 800, 100, Locale.ENGLISH);
    }

    /// The section as it opens, in a window of the common size.
    static DetailPicture of(String name, Event event, Section section) {
        return new DetailPicture(name, event, section, Look.NORMAL, List.of(), MemoryTriage::new, List.of());
    }

    static DetailPicture of(String name, String sample, Section section) {
        return of(name, Samples.event(sample), section);
    }

    DetailPicture sized(int width, int height) {
        return with(new Look(width, height, look.scale(), look.locale()));
    }

    /// In a window of the common size, everything twice as large: room for a quarter.
    DetailPicture large() {
        return with(new Look(1440, 800, 200, look.locale()));
    }

    DetailPicture german() {
        return with(new Look(look.width(), look.height(), look.scale(), Locale.GERMAN));
    }

    private DetailPicture with(Look changed) {
        return new DetailPicture(name, event, section, changed, attachments, triage, acts);
    }

    DetailPicture holding(List<AttachmentInfo> attached) {
        return new DetailPicture(name, event, section, look, attached, triage, acts);
    }

    DetailPicture knowing(Supplier<MemoryTriage> known) {
        return new DetailPicture(name, event, section, look, attachments, known, acts);
    }

    DetailPicture press(String... ids) {
        DetailPicture pressed = this;
        for (String id : ids) {
            pressed = pressed.act(Gestures.press(id));
        }
        return pressed;
    }

    DetailPicture act(Consumer<DetailStage> act) {
        List<Consumer<DetailStage>> more = new ArrayList<>(acts);
        more.add(act);
        return new DetailPicture(name, event, section, look, attachments, triage, List.copyOf(more));
    }

    /// The same under another name.
    DetailPicture named(String changed) {
        return new DetailPicture(changed, event, section, look, attachments, triage, acts);
    }

    /// Itself and its twin at twice the size.
    Stream<DetailPicture> andLarge() {
        return Stream.of(this, named(name + "-large").large());
    }
}
