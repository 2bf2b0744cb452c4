package dev.faultline.ui.shell;

import atlantafx.base.controls.ModalPane;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.KeyMap;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of the window: rail, top bar, status bar, and over them toasts and sheets. JavaFX thread only.
public final class Shell {
    private static final double NARROW = 960;
    private static final Insets MARGIN = new Insets(12);

    private final Texts texts;
    private final CommandControls controls;
    private final Navigator navigator;
    private final ShellCommands commands;
    private final Frame frame;
    private final KeyMap keys = new KeyMap(this::active);
    private final StackPane root = new StackPane();
    private final StackPane stage = new StackPane();
    private final ModalPane modal = new ModalPane();
    private final SheetFocus sheetFocus = new SheetFocus(modal);
    private final Command dismiss =
            Command.of("shell.dismiss", Icon.CLOSE, () -> modal.hide(true)).keys("Esc");
    private final Label title = new Label();
    private final RailView rail;
    private final Button menuButton;

    /// The frame, empty until the navigator goes somewhere.
    public Shell(Kit kit, Navigator navigator, Frame frame) {
        this.texts = kit.texts();
        this.controls = kit.controls();
        this.navigator = navigator;
        this.frame = frame;
        this.commands =
                new ShellCommands(kit, navigator, frame.sections(), this::openMenu, this::showShortcuts, frame.more());
        this.rail = new RailView(commands.sections(), controls, texts);
        this.menuButton = controls.iconButton(commands.menu());
        build(kit.toasts().node());
        root.widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW));
        navigator.screen().subscribe(this::show);
        navigator.place().subscribe(this::mark);
    }

    /// What the screen shown is called.
    public ObservableValue<String> title() {
        return title.textProperty();
    }

    /// The node to put into a scene.
    public Parent root() {
        return root;
    }

    /// Runs commands by keys, and goes back and forth by the mouse's buttons for that; to be told of a scene's events.
    public EventHandler<InputEvent> input() {
        return event -> {
            if (event instanceof KeyEvent key) {
                keys.handle(key);
            } else if (event instanceof MouseEvent mouse && !modal.isDisplay()) {
                walk(mouse.getButton());
            }
        };
    }

    private void walk(MouseButton button) {
        if (button == MouseButton.BACK) {
            navigator.back();
        } else if (button == MouseButton.FORWARD) {
            navigator.forward();
        }
    }

    /// Asks what closing means.
    ///
    /// @param answer hears whether to go on in the background, and whether to remember that
    public void askClosing(BiConsumer<Boolean, Boolean> answer) {
        lay(new ClosingQuestion(
                texts,
                (background, remember) -> {
                    modal.hide(true);
                    answer.accept(background, remember);
                },
                () -> modal.hide(true)));
    }

    /// Every command that can be had now: the screen's, then the window's; under a sheet only the one that takes it
    /// away.
    public List<Command> active() {
        if (modal.isDisplay()) {
            return List.of(dismiss);
        }
        return reachable();
    }

    /// Every command that can be had when no sheet lies over the window.
    public List<Command> reachable() {
        List<Command> reachable = new ArrayList<>(frame.first());
        reachable.addAll(here());
        reachable.addAll(commands.all());
        return reachable;
    }

    private List<Command> here() {
        Screen screen = navigator.screen().get();
        return screen == null ? List.of() : screen.commands();
    }

    private List<Command> everywhere() {
        List<Command> everywhere = new ArrayList<>(commands.all());
        everywhere.addAll(frame.first());
        return everywhere;
    }

    private void build(Node toasts) {
        VBox middle = new VBox();
        middle.getChildren().addAll(frame.banner());
        middle.getChildren().add(stage);
        VBox.setVgrow(stage, Priority.ALWAYS);
        BorderPane pane = new BorderPane(middle);
        pane.getStyleClass().add("frame");
        pane.setLeft(rail);
        pane.setTop(topBar());
        pane.setBottom(frame.status());
        stage.setId("screen");
        stage.setMinWidth(0);
        stage.getStyleClass().add("screen");
        modal.setId("modal");
        modal.setFocusTraversable(false);
        // Its fade paints a sheet where it stood before it was laid out, and leaves that on the screen.
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        modal.displayProperty().subscribe(sheetFocus::covered);
        modal.displayProperty().subscribe(this::focusBack);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        root.setId("shell");
        root.getStyleClass().add("shell");
        root.getChildren().add(pane);
        root.getChildren().addAll(frame.over());
        root.getChildren().addAll(toasts, modal);
    }

    private Node topBar() {
        title.setId("shell.title");
        title.getStyleClass().add("shell-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(
                menuButton, controls.iconButton(commands.back()), controls.iconButton(commands.forward()), title);
        bar.getChildren().addAll(frame.top());
        bar.getChildren().add(controls.iconButton(commands.shortcuts()));
        bar.setId("top");
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().forEach(Shell::quiet);
        return bar;
    }

    private static void quiet(Node node) {
        if (node instanceof Button) {
            node.getStyleClass().add("quiet");
        }
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            return;
        }
        stage.getChildren().setAll(screen.node());
        title.textProperty().unbind();
        title.textProperty().bind(screen.title());
    }

    private void mark(@Nullable Place place) {
        if (place != null) {
            rail.mark(commands.sectionOf(place));
        }
    }

    /// Lays a sheet over the window; Escape or a click beside it takes it away.
    public void lay(Node sheet) {
        StackPane.setMargin(sheet, MARGIN);
        modal.show(sheet);
        sheet.requestFocus();
    }

    /// Takes the sheet away.
    public void takeAway() {
        modal.hide(true);
    }

    private void focusBack(boolean covered) {
        Screen screen = navigator.screen().get();
        if (!covered && screen != null) {
            screen.focus();
        }
    }

    private void showShortcuts() {
        lay(new ShortcutSheet(texts, controls.iconButton(dismiss), here(), everywhere()));
    }

    private void openMenu() {
        ContextMenu menu = controls.groups(commands.inMenu());
        menu.setId("shell.menu.popup");
        MenuPlace.under(menuButton, menu);
    }
}
