package dev.faultline.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// Dresses scenes in the chosen appearance and changes their clothes when the choice or the operating system's mode
/// changes. JavaFX thread only.
public final class Wardrobe {
    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "JetBrainsMono-Regular.ttf");
    private static final List<String> SHEETS = List.of(
            "base.css",
            "kit.css",
            "shell.css",
            "home.css",
            "settings.css",
            "issues.css",
            "detail.css",
            "timeline.css",
            "chart.css",
            "releases.css",
            "rules.css");

    private final Map<String, String> read = new HashMap<>();
    private final Map<Scene, PopupScale> scenes = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>(Appearance.DEFAULT);
    private Subscription following = Subscription.EMPTY;

    /// A wardrobe with the fonts loaded, in the default appearance.
    public Wardrobe() {
        FONTS.forEach(Wardrobe::load);
        wear(Appearance.DEFAULT);
    }

    /// Dresses a scene, now and at each later change. Menus and the like, which are scenes of their own, are as
    /// large as the content of the scene that opens them, if that is [Scaled].
    public void dress(Scene scene) {
        scenes.put(scene, new PopupScale(scene.getRoot(), () -> refresh(scene)));
        scene.addEventFilter(ComboBoxBase.ON_SHOWING, event -> {
            if (event.getTarget() instanceof ComboBox<?> box) {
                PopupScale.widen(box);
            }
        });
        refresh(scene);
    }

    /// Dresses a scene no more.
    public void undress(Scene scene) {
        PopupScale scale = scenes.remove(scene);
        if (scale != null) {
            scale.rest();
        }
    }

    /// Changes the appearance of all scenes.
    public void wear(Appearance chosen) {
        appearance.set(chosen);
        rest();
        switch (chosen.mode()) {
            case LIGHT -> change(false);
            case DARK -> change(true);
            case AUTO ->
                following = Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe(scheme -> change(scheme == ColorScheme.DARK));
        }
    }

    /// Follows the system no more, until something is worn again: the system would keep all scenes alive.
    public void rest() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /// The appearance worn now.
    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    /// Whether the scenes are dark now.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void change(boolean toDark) {
        dark.set(toDark);
        Application.setUserAgentStylesheet(
                toDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List.copyOf(scenes.keySet()).forEach(this::refresh);
    }

    private void refresh(Scene scene) {
        List<String> sheets = new ArrayList<>();
        sheets.add(dark.get() ? sheet("tokens-dark.css") : sheet("tokens-light.css"));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        if (appearance.get().density() == Appearance.Density.COMPACT) {
            sheets.add(sheet("compact.css"));
        }
        PopupScale scale = scenes.get(scene);
        if (scale != null && scale.factor() != 1) {
            sheets.add(inline(scale.css().getBytes(StandardCharsets.UTF_8)));
        }
        scene.getStylesheets().setAll(sheets);
    }

    private String sheet(String name) {
        return read.computeIfAbsent(name, Wardrobe::inlined);
    }

    /// A sheet as an address that holds it. JavaFX gives tooltips the sheets of their owner at every move of the
    /// pointer, and then reads those that are files again.
    private static String inlined(String name) {
        try (InputStream in = Wardrobe.class.getResourceAsStream(name)) {
            return inline(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inline(byte[] css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }

    private static void load(String font) {
        try (InputStream in = Wardrobe.class.getResourceAsStream("fonts/" + font)) {
            Font.loadFont(Objects.requireNonNull(in, font), 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
