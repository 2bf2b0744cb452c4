package dev.faultline.ui.detail;

import dev.faultline.event.Frame;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import dev.faultline.live.IssueSnapshot;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.Pin;
import dev.faultline.live.Undo;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.detail.json.JsonText;
import dev.faultline.ui.detail.symbol.SymbolActions;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.state.StateChoices;
import dev.faultline.ui.state.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Fills the screen and does what is asked there. JavaFX thread only.
final class DetailPresenter {
    private final DetailModel model;
    private final Live live;
    private final Kit kit;
    private final InstantSource clock;
    private final SaveDialog saveDialog;
    private final Executor background;
    private final SymbolPresenter symbols;
    private final TriagePresenter triage;
    private final CodePresenter code;
    private final StateChoices states = new StateChoices(this::chosen, this::decide);
    private final Pins pins = new Pins();
    private @Nullable LiveIssue opened;
    private @Nullable String followed;
    private boolean markingSeen;
    private long id;
    private long step;

    DetailPresenter(
            DetailModel model,
            Live live,
            Kit kit,
            InstantSource clock,
            SaveDialog saveDialog,
            PlaceDialog placeDialog,
            Executor background,
            CodeDesk desk) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        this.clock = clock;
        this.saveDialog = saveDialog;
        this.background = background;
        this.code = new CodePresenter(model, kit, desk, background);
        this.symbols = new SymbolPresenter(model, live.symbols(), kit, placeDialog, () -> go(LiveIssue::again));
        this.triage = new TriagePresenter(model, live, kit, clock, this::failed);
        model.section().subscribe(_ -> triage.heard(model.issue().get()));
    }

    /// What can be done about the issue's trail, owner and hashes.
    TriagePresenter triage() {
        return triage;
    }

    /// Opens the frame that is selected in the editor.
    void openInEditor() {
        code.openInEditor();
    }

    /// Opens a frame in the editor.
    void openInEditor(Frame frame) {
        code.openInEditor(frame);
    }

    /// What can be done about symbols.
    SymbolActions symbols() {
        return symbols;
    }

    /// Turns to an issue; to be called before [#onShown] or while the screen is shown.
    void open(long issue) {
        if (issue == id) {
            return;
        }
        id = issue;
        model.reset();
        if (opened != null) {
            onHidden();
            onShown();
        }
    }

    void onShown() {
        LiveIssue issue = live.openIssue(id);
        opened = issue;
        Pin closing = issue::close;
        pins.add(closing);
        triage.follow(issue, pins);
        pins.add(kit.bridge().follow(issue.snapshot(), this::heard));
        symbols.follow(pins);
        EventDetail shown = model.event().get();
        String event = shown == null ? followed : shown.summary().eventId();
        followed = null;
        go(event == null ? LiveIssue::newest : each -> each.event(event));
    }

    void onHidden() {
        pins.close();
        opened = null;
        step++;
    }

    int pins() {
        return pins.size();
    }

    void back() {
        kit.go().accept(new Place.Issues(null));
    }

    void oldest() {
        go(LiveIssue::oldest);
    }

    void older() {
        go(LiveIssue::older);
    }

    void newer() {
        go(LiveIssue::newer);
    }

    void newest() {
        go(LiveIssue::newest);
    }

    /// Shows a rule before it is written, and what it would do.
    void propose(String rule) {
        Issue issue = model.issue().get();
        if (issue != null) {
            kit.go().accept(new Place.Rules(issue.project(), rule));
        }
    }

    /// Shows the rules the issue's events are grouped by.
    void rules() {
        Issue issue = model.issue().get();
        if (issue != null) {
            kit.go().accept(new Place.Rules(issue.project(), null));
        }
    }

    /// Asks again after something went wrong.
    void retry() {
        model.reset();
        onHidden();
        onShown();
    }

    /// Whether nothing can be decided here.
    boolean readOnly() {
        return live.readOnly();
    }

    void sayReadOnly() {
        kit.toasts().show(kit.texts().get("detail.readonly.why"));
    }

    /// Carries the issue away.
    void carry() {
        Issue issue = model.issue().get();
        if (issue != null) {
            kit.carrier().carry(issue.shortId(), new BundleChoice.Issues(List.of(issue.id())));
        }
    }

    /// Carries the event shown away.
    void carryEvent() {
        Issue issue = model.issue().get();
        EventDetail shown = model.event().get();
        if (issue != null && shown != null) {
            String id = shown.event().id();
            kit.carrier().carry(issue.shortId() + "-" + id.substring(0, 8), new BundleChoice.Event(id));
        }
    }

    /// What can be decided about the issue's state.
    StateChoices states() {
        return states;
    }

    void reopen() {
        chosen().ifPresent(issue -> decide(issue, "detail.reopened", Decision.Reopen::new));
    }

    void delete() {
        chosen().ifPresent(issue -> decide(issue, "detail.deleted", Decision.Delete::new));
    }

    /// Makes the JSON text of the event shown, once, off the JavaFX thread.
    void prepareJson() {
        EventDetail shown = model.event().get();
        if (shown == null || model.json().isShown()) {
            return;
        }
        ObjectNode node = shown.json();
        kit.bridge()
                .whenDone(
                        CompletableFuture.supplyAsync(() -> JsonText.of(node), background),
                        text -> {
                            if (shown.equals(model.event().get())) {
                                model.json().show(text);
                            }
                        },
                        this::failed);
    }

    void look(AttachmentInfo attachment) {
        int needed = model.attachments().choose(attachment);
        if (needed > 0) {
            kit.bridge()
                    .whenDone(
                            live.head(attachment, needed),
                            bytes -> model.attachments().take(attachment, bytes),
                            failure -> model.attachments().failed(attachment, words(failure)));
        }
    }

    void save(AttachmentInfo attachment) {
        String name = fileName(attachment.name());
        saveDialog.ask(
                name,
                target -> kit.bridge()
                        .whenDone(
                                live.save(kit.texts().format("detail.attachment.saving", name), attachment, target)
                                        .result(),
                                this::saved,
                                this::failed));
    }

    private void saved(Path target) {
        kit.toasts().show(kit.texts().format("detail.attachment.saved", target.toString()));
    }

    /// The last part of a name that may hold a path, so that nothing is written beside the folder chosen.
    private static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        return clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "attachment" : clean;
    }

    private void heard(IssueSnapshot snapshot) {
        model.take(snapshot);
        Issue issue = snapshot.issue();
        triage.heard(issue);
        if (snapshot.newest() != null && model.phase().get() == Phase.NO_EVENTS) {
            newest();
        }
        if (issue != null && !issue.seen() && !markingSeen && !live.readOnly()) {
            markSeen(issue);
        }
    }

    private void markSeen(Issue issue) {
        markingSeen = true;
        kit.bridge()
                .whenDone(
                        live.decide(new Decision.MarkSeen(clock.instant(), List.of(issue.id()), true)),
                        _ -> markingSeen = false,
                        failure -> {
                            markingSeen = false;
                            failed(failure);
                        });
    }

    private void go(Function<LiveIssue, CompletableFuture<@Nullable EventDetail>> where) {
        LiveIssue issue = opened;
        if (issue == null) {
            return;
        }
        long own = ++step;
        CompletableFuture<@Nullable EventDetail> answer = where.apply(issue);
        kit.bridge()
                .whenDone(
                        answer,
                        detail -> {
                            if (own == step) {
                                arrived(detail);
                            }
                        },
                        failure -> {
                            if (own == step) {
                                model.clearEvent(Phase.UNREADABLE, words(failure));
                            }
                        });
    }

    private void arrived(@Nullable EventDetail detail) {
        EventDetail shown = model.event().get();
        if (detail == null) {
            if (model.phase().get() != Phase.GONE) {
                model.clearEvent(Phase.NO_EVENTS, "");
            }
        } else if (detail.summary().issueId() != id) {
            follow(detail);
        } else if (shown == null || isOther(detail, shown)) {
            model.show(detail);
            code.fill();
        }
        if (model.section().get() == Section.JSON) {
            prepareJson();
        }
    }

    private static boolean isOther(EventDetail detail, EventDetail shown) {
        return !detail.summary().equals(shown.summary())
                || detail.count() != shown.count()
                || !detail.event().equals(shown.event());
    }

    /// An event that is known better may belong to another issue; whoever reads it goes with it.
    private void follow(EventDetail detail) {
        followed = detail.summary().eventId();
        kit.toasts().show(kit.texts().get("detail.symbols.moved"));
        kit.go().accept(new Place.IssueDetails(detail.summary().issueId()));
    }

    private Optional<Subject> chosen() {
        return Optional.ofNullable(model.issue().get()).map(Subject::of);
    }

    private void decide(
            Subject issue, String saidKey, BiFunction<Instant, List<Long>, Decision> how, Object... arguments) {
        kit.bridge()
                .whenDone(
                        live.decide(how.apply(clock.instant(), issue.ids())),
                        undo -> kit.toasts()
                                .undoable(issue.says(kit.texts(), saidKey, arguments), () -> takeBack(undo)),
                        this::failed);
    }

    private void takeBack(Undo undo) {
        kit.bridge().whenDone(undo.undo(), _ -> retryIfGone(), this::failed);
    }

    private void retryIfGone() {
        kit.toasts().show(kit.texts().get("kit.undone"));
        if (opened != null && model.phase().get() == Phase.GONE) {
            retry();
        }
    }

    private void failed(Throwable failure) {
        kit.toasts().failure(kit.texts().format("kit.failed", words(failure)));
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.toString() : message;
    }
}
