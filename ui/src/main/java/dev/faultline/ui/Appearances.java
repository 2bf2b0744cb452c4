package dev.faultline.ui;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// The commands that change how the window looks. JavaFX thread only.
final class Appearances {
    private final Memory memory;

    Appearances(Memory memory) {
        this.memory = memory;
    }

    List<Command> commands() {
        return List.of(
                mode("shell.auto", Icon.THEME, Mode.AUTO),
                mode("shell.light", Icon.LIGHT, Mode.LIGHT),
                mode("shell.dark", Icon.DARK, Mode.DARK),
                Command.of("shell.density", Icon.ROWS, this::changeDensity)
                        .checkedWhen(worn(appearance -> appearance.density() == Density.COMPACT)));
    }

    private Command mode(String id, Icon icon, Mode mode) {
        return Command.of(id, icon, () -> wear(new Appearance(mode, now().density())))
                .checkedWhen(worn(appearance -> appearance.mode() == mode));
    }

    private BooleanBinding worn(Predicate<Appearance> what) {
        return Bindings.createBooleanBinding(() -> what.test(now()), memory.settingsProperty());
    }

    private void changeDensity() {
        Density other = now().density() == Density.NORMAL ? Density.COMPACT : Density.NORMAL;
        wear(new Appearance(now().mode(), other));
    }

    private Appearance now() {
        return memory.settings().appearance();
    }

    private void wear(Appearance appearance) {
        memory.change((WindowSettings settings) -> settings.withAppearance(appearance));
    }
}
