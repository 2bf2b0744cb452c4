package dev.faultline.ui.detail;

import dev.faultline.live.EventDetail;
import dev.faultline.live.Live;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.NativePlaceDialog;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.state.StateQuestions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The issue details: one issue, one of its events at a time. JavaFX thread only.
public final class DetailScreen implements Screen {
    private static final double LOW = 640;
    private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");

    private final Kit kit;
    private final DetailModel model = new DetailModel();
    private final DetailPresenter presenter;
    private final DetailCommands commands;
    private final SectionPages pages;
    private final AskBar ask;
    private final VBox root = new VBox();
    private final BooleanBinding low = root.heightProperty().lessThan(LOW);
    private final ObservableValue<String> title;

    /// A screen that shows nothing until [#open].
    ///
    /// @param code source on this machine and the editor
    /// @param background where work runs that takes longer than a frame, such as laying out a large JSON text
    public DetailScreen(
            Kit kit, Live live, InstantSource clock, SaveDialog saveDialog, Executor background, CodeDesk code) {
        this(
                kit,
                live,
                clock,
                saveDialog,
                new NativePlaceDialog(kit.texts().get("detail.symbols.dialog")),
                background,
                code);
    }

    /// A screen that asks for places in its own way.
    DetailScreen(
            Kit kit,
            Live live,
            InstantSource clock,
            SaveDialog saveDialog,
            PlaceDialog placeDialog,
            Executor background,
            CodeDesk code) {
        this.kit = kit;
        this.title = Bindings.createStringBinding(this::name, model.issue());
        this.ask = new AskBar(kit.texts(), "detail.ask");
        this.presenter = new DetailPresenter(model, live, kit, clock, saveDialog, placeDialog, background, code);
        StateQuestions states = new StateQuestions(presenter.states(), ask, kit.texts());
        this.commands = DetailCommands.of(model, presenter, this::go, new Clipboard(), new Questions(), states);
        this.pages = new SectionPages(model, presenter, commands, kit);
        ask.otherwiseFocus(pages::focus);
        PhasePane phase = new PhasePane(model, presenter, kit.texts());
        root.setId("detail");
        root.getStyleClass().add("detail");
        root.setMinWidth(0);
        pages.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        model.withoutEvent().subscribe(lacks -> {
            VBox.setVgrow(phase, lacks ? Priority.NEVER : Priority.ALWAYS);
            phase.setMinHeight(lacks ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        });
        pages.managedProperty().bind(pages.visibleProperty());
        root.getChildren()
                .addAll(
                        new HeaderView(kit, model, commands, low),
                        ask,
                        new EventBar(kit, model, commands),
                        highlights(),
                        phase,
                        new SectionBar(kit, model, commands),
                        pages);
        low.subscribe(isLow -> root.pseudoClassStateChanged(IS_LOW, isLow));
    }

    /// Where the window is low the event itself needs the room more.
    private Node highlights() {
        VBox highlights = new VBox(new HighlightStrip(kit.texts(), model));
        highlights.visibleProperty().bind(low.not());
        highlights.managedProperty().bind(highlights.visibleProperty());
        return highlights;
    }

    private String name() {
        Issue issue = model.issue().get();
        return issue == null ? kit.texts().get("detail.title") : issue.shortId();
    }

    /// Turns to an issue.
    public void open(long issue) {
        presenter.open(issue);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void onShown() {
        presenter.onShown();
    }

    @Override
    public void onHidden() {
        ask.close();
        presenter.onHidden();
    }

    @Override
    public void focus() {
        pages.focus();
    }

    /// Whether the first answer is still under way.
    boolean isLoading() {
        return model.phase().get() == Phase.LOADING;
    }

    private void go(Section section) {
        model.section().set(section);
        pages.focus();
    }

    private final class Questions implements TriageCommands.Asks {
        @Override
        public void assign() {
            Issue issue = model.issue().get();
            if (issue != null) {
                TextField owner = new TextField(issue.assignee() == null ? "" : issue.assignee());
                owner.setId("detail.ask.owner");
                owner.setPromptText(kit.texts().get("detail.assign.prompt"));
                owner.setAccessibleText(kit.texts().get("detail.assign.prompt"));
                owner.setPrefColumnCount(22);
                ask.ask(new AskBar.Question(
                        Icon.USER,
                        kit.texts().format("detail.assign.ask", issue.shortId()),
                        List.of(owner),
                        kit.texts().get("detail.assign.do"),
                        () -> presenter.triage().assign(owner.getText())));
                owner.selectAll();
            }
        }

        @Override
        public void note() {
            go(Section.ACTIVITY);
            pages.writeNote();
        }

        @Override
        public void markFrame() {
            go(Section.STACK);
            pages.markFrame();
        }

        @Override
        public void close() {
            ask.close();
        }

        @Override
        public ObservableBooleanValue asking() {
            return ask.open();
        }
    }

    private final class Clipboard implements CopyCommands.Copies {
        @Override
        public void markdown() {
            Issue issue = model.issue().get();
            EventDetail detail = model.event().get();
            if (issue != null && detail != null) {
                copy(IssueMarkdown.of(issue, detail, model.stack().copied(), kit.texts()), "detail.copied.markdown");
            }
        }

        @Override
        public void json() {
            EventDetail detail = model.event().get();
            if (detail != null) {
                copy(TraceJson.of(detail.json()), "detail.copied.json");
            }
        }

        @Override
        public void trace() {
            copy(model.stack().copied(), "detail.copied.trace");
        }

        @Override
        public void id() {
            EventDetail detail = model.event().get();
            if (detail != null) {
                copy(detail.event().id(), "detail.copied.id");
            }
        }

        private void copy(String text, String said) {
            CopyButton.toClipboard(text);
            kit.toasts().show(kit.texts().get(said));
        }
    }
}
