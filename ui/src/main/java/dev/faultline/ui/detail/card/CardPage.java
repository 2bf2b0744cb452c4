package dev.faultline.ui.detail.card;

import dev.faultline.ui.detail.value.Remarks;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.ScrollRoom;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// A page of cards that scrolls, or what stands there when there are none.
public final class CardPage extends StackPane {
    private final Texts texts;
    private final CardColumns columns = new CardColumns();
    private final ScrollPane scroll = SharpScroll.around(columns);
    private final EmptyState nothing;

    /// A page without cards.
    ///
    /// @param id of the page's node
    public CardPage(String id, Texts texts, EmptyState nothing) {
        this.texts = texts;
        this.nothing = nothing;
        setId(id);
        getStyleClass().addAll("section", "card-page");
        scroll.setFitToWidth(true);
        ScrollRoom.on(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        nothing.setMaxHeight(USE_PREF_SIZE);
        setAlignment(nothing, Pos.TOP_CENTER);
        getChildren().addAll(scroll, nothing);
        show(List.of());
    }

    /// Shows other cards.
    public void show(List<Card> cards) {
        show(cards, Remarks.NONE);
    }

    /// Shows other cards, values with what they are annotated with.
    public void show(List<Card> cards, Remarks remarks) {
        columns.show(
                cards.stream().map(card -> new CardView(card, texts, remarks)).toList());
        scroll.setVisible(!cards.isEmpty());
        nothing.setVisible(cards.isEmpty());
        scroll.setVvalue(0);
    }

    /// Puts the keyboard focus where one can read on.
    public void focus() {
        Objects.requireNonNullElse(scroll.getContent(), scroll).requestFocus();
    }
}
