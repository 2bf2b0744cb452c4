package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/// The settings of the home: where the collector listens, how much is kept. JavaFX thread only.
public final class HomeSections {
    private static final int LARGEST_PORT = 65_535;
    private static final long GIGABYTE = 1_000_000_000L;
    private static final int LARGEST_CAP = 100_000;

    private final Kit kit;
    private final Texts texts;
    private final HomePort home;
    private final ObjectProperty<HomeSettings> settings;

    /// Sections over a home.
    public HomeSections(Kit kit, HomePort home) {
        this.kit = kit;
        this.texts = kit.texts();
        this.home = home;
        this.settings = new SimpleObjectProperty<>(home.settings().get());
    }

    /// The collector and the storage.
    public List<SettingsSection> all() {
        return List.of(
                new SettingsSection("collector", Icon.NETWORK, texts.get("settings.collector"), List.of(portRow())),
                new SettingsSection("storage", Icon.DATABASE, texts.get("settings.storage"), List.of(capRow())));
    }

    private SettingRow portRow() {
        Node field = new CheckedField(
                settings.map(each -> String.valueOf(each.port())),
                6,
                number(1, LARGEST_PORT),
                texts.format("settings.between", 1, LARGEST_PORT),
                text -> to(settings.get().withPort(Integer.parseInt(text))));
        return new SettingRow(texts, "settings.port", field)
                .resettable(
                        texts,
                        Bindings.createBooleanBinding(
                                () -> settings.get().port() != HomeSettings.DEFAULT.port(), settings),
                        () -> to(settings.get().withPort(HomeSettings.DEFAULT.port())));
    }

    private SettingRow capRow() {
        Node field = new CheckedField(
                settings.map(each -> String.valueOf(Math.max(1, each.capBytes() / GIGABYTE))),
                6,
                number(1, LARGEST_CAP),
                texts.format("settings.between", 1, LARGEST_CAP),
                text -> to(settings.get().withCap(Integer.parseInt(text) * GIGABYTE)));
        return new SettingRow(texts, "settings.cap", field)
                .resettable(
                        texts,
                        Bindings.createBooleanBinding(
                                () -> settings.get().capBytes() != HomeSettings.DEFAULT.capBytes(), settings),
                        () -> to(settings.get().withCap(HomeSettings.DEFAULT.capBytes())));
    }

    private void to(HomeSettings wished) {
        HomeSettings before = settings.get();
        settings.set(wished);
        kit.bridge().whenDone(home.change().apply(wished), this::tell, failure -> {
            settings.set(before);
            kit.toasts().failure(texts.format("settings.failed", String.valueOf(failure.getMessage())));
        });
    }

    private void tell(HomePort.Outcome outcome) {
        boolean moved = outcome.port() != settings.get().port();
        kit.toasts()
                .show(
                        moved
                                ? texts.format("settings.moved", settings.get().port(), outcome.port())
                                : texts.get("settings.done"));
    }

    private static Predicate<String> number(int least, int most) {
        return text -> text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }
}
