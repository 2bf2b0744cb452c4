package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Live;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.bundle.BundleDesk;
import dev.faultline.live.job.Jobs;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.KeyMap;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Ticker;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.stage.MemoryDesk;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Scaled;
import dev.faultline.ui.theme.Wardrobe;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The details screen in a window of its own, over an archive in memory.
final class DetailStage implements AutoCloseable {
    final EventShelf shelf = new EventShelf();
    final List<Place> went = new ArrayList<>();
    final List<Path> saveTo = new ArrayList<>();
    final ChosenPlaces places = new ChosenPlaces();
    final MemoryDesk desk = new MemoryDesk();
    final Checkouts checkouts = new Checkouts();
    /// Where jobs are done: before what starts them goes on, unless a picture of one under way is wanted.
    volatile Executor jobs = Runnable::run;
    final DetailScreen screen;
    final Toasts toasts;
    private final ThreadTimer timer = new ThreadTimer();
    private final Live live;
    private final Stage stage;

    private DetailStage(Appearance.Mode mode, DetailPicture.Look look, List<Path> symbols) {
        desk.places(symbols);
        live = new Live(
                shelf,
                desk,
                BundleDesk.NONE,
                new Jobs(job -> jobs.execute(job)),
                timer,
                Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        Texts texts = new Texts(look.locale(), ZoneOffset.UTC);
        toasts = FxToolkit.on(() -> new Toasts(texts));
        screen = FxToolkit.on(() -> {
            Kit kit = new Kit(
                    texts,
                    new FxBridge(),
                    new Ticker(InstantSource.fixed(Samples.NOW)),
                    toasts,
                    new CommandControls(texts),
                    went::add);
            return new DetailScreen(
                    kit,
                    live,
                    InstantSource.fixed(Samples.NOW),
                    (_, chosen) -> saveTo.forEach(chosen),
                    places,
                    Runnable::run,
                    checkouts);
        });
        stage = FxToolkit.on(() -> {
            Stage made = new Stage();
            Scaled root = new Scaled();
            StackPane.setAlignment(toasts.node(), Pos.BOTTOM_CENTER);
            root.show(new StackPane(screen.node(), toasts.node()));
            root.factorProperty().set(look.scale() / 100.0);
            Scene scene = new Scene(root, look.width(), look.height());
            KeyMap keys = new KeyMap(screen::commands);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            scene.addEventFilter(KeyEvent.KEY_TYPED, keys);
            Wardrobe wardrobe = new Wardrobe();
            wardrobe.wear(new Appearance(mode, Appearance.Density.NORMAL));
            wardrobe.dress(scene);
            made.setScene(scene);
            return made;
        });
    }

    static DetailStage empty() {
        return dressed(Appearance.Mode.LIGHT, DetailPicture.Look.NORMAL);
    }

    static DetailStage dressed(Appearance.Mode mode, DetailPicture.Look look) {
        return searching(mode, look, List.of());
    }

    /// A window whose symbols are looked for in places.
    static DetailStage searching(Appearance.Mode mode, DetailPicture.Look look, List<Path> places) {
        return new DetailStage(mode, look, places);
    }

    /// A window with one event, shown.
    static DetailStage of(Event event) {
        DetailStage stage = empty();
        stage.put(event);
        stage.show();
        return stage;
    }

    static DetailStage of(String sample) {
        return of(Samples.event(sample));
    }

    void put(Event event) {
        shelf.put(Samples.issue(event));
        shelf.add(Samples.detail(1, event, List.of()));
    }

    void put(EventDetail detail) {
        shelf.put(Samples.issue(detail.event()));
        shelf.add(detail);
    }

    void show() {
        FxToolkit.run(() -> {
            screen.open(17);
            stage.show();
            screen.onShown();
            screen.focus();
        });
        settle();
    }

    /// Waits until the screen shows an event or says why not, and nothing is under way.
    void settle() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end && FxToolkit.on(() -> screen.isLoading())) {
            pause(20);
        }
        pause(160);
        FxToolkit.run(() -> {});
        FxToolkit.run(() -> stage.getScene().getRoot().layout());
    }

    /// Waits until something has happened, or for so long that a test should say it has not.
    void await(BooleanSupplier happened) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end && !happened.getAsBoolean()) {
            pause(20);
        }
    }

    Stage stage() {
        return stage;
    }

    Node find(String id) {
        Node found = lookUp(id);
        if (found == null) {
            throw new NoSuchElementException(id);
        }
        return found;
    }

    Node lookUp(String id) {
        return Platform.isFxApplicationThread()
                ? find(stage.getScene().getRoot(), id)
                : FxToolkit.on(() -> find(stage.getScene().getRoot(), id));
    }

    private static Node find(Node node, String id) {
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        FxToolkit.run(() -> {
            screen.onHidden();
            stage.hide();
        });
        live.close();
        timer.close();
        Platform.setImplicitExit(false);
    }
}
