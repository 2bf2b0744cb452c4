package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.EventDetail;
import dev.faultline.ui.detail.attachment.AttachmentView;
import dev.faultline.ui.detail.card.Card;
import dev.faultline.ui.detail.card.CardPage;
import dev.faultline.ui.detail.card.ContextCards;
import dev.faultline.ui.detail.card.NoteCards;
import dev.faultline.ui.detail.card.RequestCards;
import dev.faultline.ui.detail.card.TagCards;
import dev.faultline.ui.detail.card.UserCards;
import dev.faultline.ui.detail.crumb.CrumbView;
import dev.faultline.ui.detail.json.JsonView;
import dev.faultline.ui.detail.stack.StackActions;
import dev.faultline.ui.detail.stack.StackView;
import dev.faultline.ui.detail.symbol.ModuleView;
import dev.faultline.ui.detail.symbol.SymbolBar;
import dev.faultline.ui.detail.trail.TrailView;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The sections, each made when it is first shown; cards are made for the section in view only.
final class SectionPages extends StackPane {
    private final DetailModel model;
    private final DetailPresenter presenter;
    private final Kit kit;
    private final DetailCommands commands;
    private final Texts texts;
    private final Map<Section, Node> pages = new EnumMap<>(Section.class);

    SectionPages(DetailModel model, DetailPresenter presenter, DetailCommands commands, Kit kit) {
        this.model = model;
        this.presenter = presenter;
        this.commands = commands;
        this.kit = kit;
        this.texts = kit.texts();
        getStyleClass().add("section-pages");
        setMinHeight(0);
        setAlignment(Pos.TOP_LEFT);
        model.section().subscribe(_ -> show());
        model.event().subscribe(_ -> show());
        model.withoutEvent().subscribe(_ -> show());
    }

    /// Puts the keyboard focus into the section in view.
    void focus() {
        Node page = pages.get(model.inView());
        switch (page) {
            case StackView view -> view.list().requestFocus();
            case CrumbView view -> view.list().requestFocus();
            case GroupingPage view -> view.focus();
            case TrailView view -> view.focus();
            case JsonView view -> view.list().requestFocus();
            case ModuleView view -> view.list().requestFocus();
            case AttachmentView view -> view.list().requestFocus();
            case CardPage view -> view.focus();
            case null, default -> requestFocus();
        }
    }

    /// Offers what the selected frame can be marked as.
    void markFrame() {
        if (pages.get(Section.STACK) instanceof StackView view) {
            view.mark();
        }
    }

    /// Puts the keyboard focus where a note is written.
    void writeNote() {
        if (pages.get(Section.ACTIVITY) instanceof TrailView view) {
            view.write();
        }
    }

    private void show() {
        EventDetail detail = model.event().get();
        setVisible(detail != null || model.withoutEvent().get());
        if (!isVisible()) {
            return;
        }
        Section section = model.inView();
        Node page = pages.computeIfAbsent(section, this::make);
        if (page instanceof CardPage cards && detail != null) {
            cards.show(cards(section, detail.event()), EventRemarks.of(detail.event()));
        }
        if (section == Section.JSON) {
            presenter.prepareJson();
        }
        if (getChildren().size() != 1 || !getChildren().getFirst().equals(page)) {
            getChildren().setAll(page);
        }
    }

    private Node make(Section section) {
        return switch (section) {
            case STACK ->
                new StackView(
                        model.stack(),
                        texts,
                        new SymbolBar(model.modules(), model.stack().sent(), texts, presenter.symbols()),
                        new StackActions(presenter::propose, presenter::openInEditor, this::copies));
            case MODULES -> new ModuleView(model.modules(), texts, presenter.symbols(), nothing(section));
            case CRUMBS -> new CrumbView(model.crumbs(), texts);
            case GROUPING -> new GroupingPage(kit, model, commands);
            case ACTIVITY -> new TrailView(kit, model.trail(), presenter.triage());
            case JSON -> new JsonView(model.json(), texts);
            case ATTACHMENTS -> new AttachmentView(model.attachments(), texts, presenter::look, presenter::save);
            case CONTEXT, TAGS, USER, REQUEST, NOTES ->
                new CardPage("detail." + section.word(), texts, nothing(section));
        };
    }

    private List<MenuItem> copies() {
        return List.of(
                kit.controls().menuItem(commands.copies().trace()),
                kit.controls().menuItem(commands.copies().markdown()),
                kit.controls().menuItem(commands.copies().json()));
    }

    private EmptyState nothing(Section section) {
        String key = "detail.nothing." + section.word();
        return new EmptyState(section.icon(), texts.get(key + ".title"), texts.get(key + ".hint"));
    }

    private List<Card> cards(Section section, @Nullable Event event) {
        if (event == null) {
            return List.of();
        }
        return switch (section) {
            case CONTEXT -> ContextCards.of(event);
            case TAGS -> TagCards.of(event.tags());
            case USER -> UserCards.of(event.user());
            case REQUEST -> RequestCards.of(event.request());
            case NOTES -> NoteCards.of(event.notes(), EventRemarks.of(event), new RemarkWords(texts));
            case STACK, CRUMBS, MODULES, GROUPING, ACTIVITY, JSON, ATTACHMENTS -> List.of();
        };
    }
}
