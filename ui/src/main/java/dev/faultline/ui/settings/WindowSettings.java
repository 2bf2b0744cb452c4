package dev.faultline.ui.settings;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.theme.Appearance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next.
///
/// @param bounds where it stood; null at the first start
/// @param closing what closing the window means
/// @param sdk the snippet that was looked at last on the home screen, by its word; empty at the first start
/// @param language as ISO 639 has it, such as `de`; empty for the system's
/// @param scale size of everything, in percent
/// @param sources where the source files of projects lie
/// @param editor command line that opens a source file, with `{file}`, `{line}` and `{column}`; empty for none
/// @param views searches of issues under names, in the order the user gave them
/// @param left when the user last left the window; null at the first start
public record WindowSettings(
        Appearance appearance,
        @Nullable Bounds bounds,
        Closing closing,
        String sdk,
        String language,
        int scale,
        String editor,
        List<SourceMapping> sources,
        List<SavedView> views,
        @Nullable Instant left) {

    private static final int LEAST_SCALE = 50;
    private static final int MOST_SCALE = 400;

    /// What holds before anything is remembered.
    public static final WindowSettings DEFAULT =
            new WindowSettings(Appearance.DEFAULT, null, Closing.ASK, "", "", 100, "", List.of(), List.of(), null);

    public WindowSettings {
        sources = sources == null ? List.of() : List.copyOf(sources);
        scale = Math.clamp(scale, LEAST_SCALE, MOST_SCALE);
        views = List.copyOf(views);
    }

    /// Where a window stands on the screen, in JavaFX's pixels.
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /// What closing the window means.
    public enum Closing {
        ASK,
        BACKGROUND,
        QUIT
    }

    /// The same with another appearance.
    public WindowSettings withAppearance(Appearance changed) {
        return new WindowSettings(changed, bounds, closing, sdk, language, scale, editor, sources, views, left);
    }

    /// The same with other bounds.
    public WindowSettings withBounds(Bounds changed) {
        return new WindowSettings(appearance, changed, closing, sdk, language, scale, editor, sources, views, left);
    }

    /// The same with another meaning of closing.
    public WindowSettings withClosing(Closing changed) {
        return new WindowSettings(appearance, bounds, changed, sdk, language, scale, editor, sources, views, left);
    }

    /// The same with another snippet.
    public WindowSettings withSdk(String changed) {
        return new WindowSettings(appearance, bounds, closing, changed, language, scale, editor, sources, views, left);
    }

    /// The same in another language.
    public WindowSettings withLanguage(String changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, changed, scale, editor, sources, views, left);
    }

    /// The same at another size.
    public WindowSettings withScale(int changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, language, changed, editor, sources, views, left);
    }

    /// The same with another editor.
    public WindowSettings withEditor(String changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, language, scale, changed, sources, views, left);
    }

    /// The same with other places of source files.
    public WindowSettings withSources(List<SourceMapping> changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, language, scale, editor, changed, views, left);
    }

    /// The same with other saved views.
    public WindowSettings withViews(List<SavedView> changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, language, scale, editor, sources, changed, left);
    }

    /// The same, left at another time.
    public WindowSettings withLeft(Instant changed) {
        return new WindowSettings(appearance, bounds, closing, sdk, language, scale, editor, sources, views, changed);
    }
}
