package dev.faultline.ui.detail.trail;

import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The activity section: a note to write, and what became of the issue, newest first.
public final class TrailView extends VBox {
    private static final int AT_ONCE = 100;

    private final Kit kit;
    private final Texts texts;
    private final TrailModel model;
    private final TrailActions actions;
    private final TrailWords words;
    private final NoteBox note;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = SharpScroll.around(rows);
    private long editing;
    private int most = AT_ONCE;

    /// The section of a model.
    public TrailView(Kit kit, TrailModel model, TrailActions actions) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.actions = actions;
        this.words = new TrailWords(texts);
        this.note = new NoteBox(texts, "detail.note", texts.get("detail.note.save"), actions::write, null);
        setId("detail.activity");
        getStyleClass().addAll("section", "trail-section");
        rows.getStyleClass().add("trail-rows");
        scroll.setId("detail.trail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(texts.get("detail.section.activity"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note.text().textProperty().bindBidirectional(model.draftProperty());
        if (!actions.readOnly()) {
            getChildren().add(note);
        }
        getChildren().add(scroll);
        model.trailProperty().subscribe(_ -> show());
    }

    /// Puts the focus where one reads.
    public void focus() {
        scroll.requestFocus();
    }

    /// Puts the focus where one writes.
    public void write() {
        note.text().requestFocus();
    }

    private void show() {
        IssueTrail trail = model.trailProperty().get();
        Map<Long, IssueNote> notes = new HashMap<>();
        trail.notes().forEach(each -> notes.put(each.record(), each));
        List<Node> shown = new ArrayList<>();
        for (TrailEntry entry : model.told()) {
            shown.add(row(entry, trail, notes.get(entry.record())));
        }
        if (shown.isEmpty()) {
            EmptyState nothing = new EmptyState(
                    Icon.TIME, texts.get("detail.nothing.activity.title"), texts.get("detail.nothing.activity.hint"));
            nothing.setId("detail.trail.empty");
            shown.add(nothing);
        }
        int count = Math.min(most, shown.size());
        rows.getChildren().setAll(shown.subList(0, count));
        if (count < shown.size()) {
            rows.getChildren().add(more(shown.size() - count));
        }
    }

    private Button more(int rest) {
        Button more = TrailRow.button("detail.trail.more", texts.format("detail.trail.more", rest), null, () -> {
            most += AT_ONCE;
            show();
        });
        more.setAccessibleText(more.getText());
        return more;
    }

    private Node row(TrailEntry entry, IssueTrail trail, @Nullable IssueNote kept) {
        if (kept != null) {
            return note(entry, kept);
        }
        String what = words.of(entry, trail, model.issue());
        Label sentence = TrailRow.sentence(what);
        return entry.canUndo() && !actions.readOnly()
                ? new TrailRow(kit, words, entry, sentence, undo(entry, what))
                : new TrailRow(kit, words, entry, sentence);
    }

    private Button undo(TrailEntry entry, String what) {
        Button undo = TrailRow.button(
                "detail.trail.undo." + entry.record(),
                texts.get("kit.toast.undo"),
                texts.format("detail.trail.undo", what),
                () -> actions.takeBack(entry));
        undo.setGraphic(Icon.UNDO.node());
        return undo;
    }

    private Node note(TrailEntry entry, IssueNote kept) {
        String id = "detail.note." + kept.record();
        if (editing == kept.record()) {
            return new TrailRow(kit, words, entry, editor(id, kept));
        }
        Label text = new WrappedLabel(kept.text());
        text.setId(id);
        text.getStyleClass().add("note-text");
        VBox body = new VBox(text);
        body.getStyleClass().add("note-card");
        if (kept.edited() != null) {
            Label edited = new Label(texts.get("detail.note.edited"));
            edited.getStyleClass().addAll("muted", "small");
            body.getChildren().add(edited);
        }
        if (actions.readOnly()) {
            return new TrailRow(kit, words, entry, body);
        }
        String edit = texts.get("detail.note.edit");
        String remove = texts.get("detail.note.remove");
        return new TrailRow(
                kit,
                words,
                entry,
                body,
                TrailRow.button(id + ".edit", edit, edit, () -> edit(kept.record())),
                TrailRow.button(id + ".remove", remove, remove, () -> actions.remove(kept)));
    }

    private NoteBox editor(String id, IssueNote kept) {
        NoteBox box = new NoteBox(
                texts,
                id,
                texts.get("detail.note.save"),
                text -> {
                    edit(0);
                    actions.rewrite(kept, text);
                },
                () -> edit(0));
        box.text().setText(kept.text());
        return box;
    }

    private void edit(long record) {
        editing = record;
        show();
        Node box = record == 0 ? null : rows.lookup("#detail.note." + record + ".text");
        if (box == null) {
            focus();
        } else {
            box.requestFocus();
        }
    }
}
