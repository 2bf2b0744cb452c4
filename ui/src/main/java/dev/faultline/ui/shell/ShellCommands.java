package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.kit.Splitter;
import dev.faultline.ui.kit.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The commands that every screen has.
public final class ShellCommands {
    private final List<Command> sections;
    private final Command back;
    private final Command forward;
    private final Command menu;
    private final Command shortcuts;
    private final Command undo;
    private final Command divider;
    private final List<List<Command>> more;

    ShellCommands(
            Kit kit,
            Navigator navigator,
            List<Command> sections,
            Runnable openMenu,
            Runnable showShortcuts,
            List<List<Command>> more) {
        this.sections = List.copyOf(sections);
        back = Command.of("shell.back", Icon.BACK, navigator::back)
                .keys("Alt+Left")
                .enabledWhen(navigator.canBack());
        forward = Command.of("shell.forward", Icon.FORWARD, navigator::forward)
                .keys("Alt+Right")
                .enabledWhen(navigator.canForward());
        menu = Command.of("shell.menu", Icon.MENU, openMenu).keys("F10");
        shortcuts = Command.of("shell.shortcuts", Icon.HELP, showShortcuts)
                .keys("F1")
                .typed('?');
        undo = Command.of("shell.undo", Icon.UNDO, kit.toasts()::undoNewest).keys(Toasts.UNDO);
        divider = divider(() -> {
            Screen screen = navigator.screen().get();
            return screen == null ? null : screen.node();
        });
        this.more = List.copyOf(more);
    }

    /// Puts the keyboard on the dividers between parts of what is shown.
    public static Command divider(Supplier<@Nullable Parent> shown) {
        return Command.of("shell.divider", Icon.DIVIDER, () -> {
                    Parent node = shown.get();
                    if (node != null) {
                        Splitter.focusNext(node);
                    }
                })
                .keys("F6");
    }

    List<Command> sections() {
        return sections;
    }

    Command back() {
        return back;
    }

    Command forward() {
        return forward;
    }

    Command menu() {
        return menu;
    }

    Command shortcuts() {
        return shortcuts;
    }

    /// By groups: where to go, what to do, how it looks, at last help and the end.
    List<List<Command>> inMenu() {
        List<List<Command>> groups = new ArrayList<>();
        groups.add(sections);
        more.forEach(group -> groups.add(new ArrayList<>(group)));
        groups.get(1).addFirst(undo);
        groups.getLast().addFirst(shortcuts);
        return groups;
    }

    List<Command> all() {
        List<Command> commands = new ArrayList<>(sections);
        commands.addAll(List.of(back, forward, undo, menu, divider));
        more.forEach(commands::addAll);
        commands.add(shortcuts);
        return commands;
    }

    /// The sections of the window over a home.
    public static List<Command> ofHome(Kit kit) {
        return List.of(
                section(kit, "go.home", Icon.HOME, "Shortcut+1", new Place.Home()),
                section(kit, "go.issues", Icon.ISSUES, "Shortcut+2", new Place.Issues(null)),
                section(kit, "go.releases", Icon.RELEASES, "Shortcut+3", new Place.Releases()),
                section(kit, "go.rules", Icon.RULES, "Shortcut+4", new Place.Rules(null, null)),
                section(kit, "go.settings", Icon.SETTINGS, "Shortcut+Comma", new Place.Settings(null)));
    }

    /// The sections of the window over a bundle, whose home screen is what the bundle says of itself.
    public static List<Command> ofBundle(Kit kit) {
        return List.of(
                section(kit, "go.bundle", Icon.INBOX, "Shortcut+1", new Place.Home()),
                section(kit, "go.issues", Icon.ISSUES, "Shortcut+2", new Place.Issues(null)),
                section(kit, "go.releases", Icon.RELEASES, "Shortcut+3", new Place.Releases()),
                section(kit, "go.settings", Icon.SETTINGS, "Shortcut+Comma", new Place.Settings(null)));
    }

    String sectionOf(Place place) {
        return switch (place) {
            case Place.Home _ -> sections.getFirst().id();
            case Place.Releases _ -> "go.releases";
            case Place.Rules _ -> "go.rules";
            case Place.Issues _, Place.IssueDetails _ -> "go.issues";
            case Place.Settings _ -> "go.settings";
        };
    }

    private static Command section(Kit kit, String id, Icon icon, String key, Place place) {
        return Command.of(id, icon, () -> kit.go().accept(place)).keys(key);
    }
}
