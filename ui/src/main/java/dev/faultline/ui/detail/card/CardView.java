package dev.faultline.ui.detail.card;

import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.Remarks;
import dev.faultline.ui.detail.value.ValueOutline;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A card: title, facts as rows, those with something inside open on demand. Long cards show their first rows until
/// asked for all.
final class CardView extends VBox {
    private static final int SHOWN_AT_FIRST = 40;
    private static final double NAME_WIDTH = 150;
    private static final double PATH_WIDTH = 320;

    private final Card card;
    private final Texts texts;
    private final Remarks remarks;
    private final ObjectNode values = JsonNodeFactory.instance.objectNode();
    private final Set<String> open = new HashSet<>();
    private final VBox rows = new VBox();
    private boolean whole;

    CardView(Card card, Texts texts, Remarks remarks) {
        this.remarks = remarks;
        this.card = card;
        this.texts = texts;
        String id = "detail.card." + card.id();
        setId(id);
        getStyleClass().add("fact-card");
        List<Fact> facts = card.facts();
        for (int i = 0; i < facts.size(); i++) {
            values.set(String.valueOf(i), facts.get(i).value());
        }
        Label title = new Label(title(), icon(card.icon()).node());
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CopyButton copy = new CopyButton(texts, title(), this::copied);
        copy.setId(id + ".copy");
        copy.getStyleClass().addAll("quiet", "small");
        copy.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, space, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        rows.getStyleClass().add("card-rows");
        getChildren().addAll(head, rows);
        showRows();
    }

    /// The names of oddities are paths.
    private double nameWidth() {
        return card.icon() == Card.Subject.ODDITY ? PATH_WIDTH : NAME_WIDTH;
    }

    private String title() {
        return card.known() ? texts.get("detail.card." + card.id()) : card.id();
    }

    private void showRows() {
        List<ValueRow> all = ValueOutline.of(card.id(), values, open);
        int count = whole ? all.size() : Math.min(all.size(), SHOWN_AT_FIRST);
        rows.getChildren().setAll(all.subList(0, count).stream().map(this::row).toList());
        if (count < all.size()) {
            Button more = new Button(texts.format("detail.card.more", all.size() - count));
            more.setId(getId() + ".more");
            more.getStyleClass().add("quiet");
            more.setOnAction(_ -> {
                whole = true;
                showRows();
            });
            rows.getChildren().add(more);
        }
    }

    private Node row(ValueRow row) {
        CardRow.Shown fact = new CardRow.Shown(row, name(row), nameWidth(), text(row), remark(row));
        CardRow shown = new CardRow(fact, texts, () -> toggle(row));
        shown.setId(getId() + row.path().substring(card.id().length()).replace('/', '.'));
        return shown;
    }

    /// Beside what is itself said about values there is nothing more to say.
    private @Nullable Remark remark(ValueRow row) {
        if (card.icon() == Card.Subject.ODDITY) {
            return null;
        }
        String[] parts = row.path().substring(card.id().length() + 1).split("/", -1);
        StringBuilder path = new StringBuilder(card.place());
        for (int i = 0; i < parts.length; i++) {
            String part = i == 0 ? card.facts().get(Integer.parseInt(parts[0])).name() : parts[i];
            path.append(path.isEmpty() ? "" : ".").append(part);
        }
        return remarks.at(path.toString());
    }

    private void toggle(ValueRow row) {
        if (!open.remove(row.path())) {
            open.add(row.path());
        }
        showRows();
    }

    /// What is called otherwise on a card of its own kind has a name for that card.
    private String name(ValueRow row) {
        if (row.depth() > 0) {
            return row.name();
        }
        Fact fact = card.facts().get(Integer.parseInt(row.name()));
        return !fact.known()
                ? fact.name()
                : Stream.of(card.id() + "." + fact.name(), fact.name())
                        .map(name -> "detail.field." + name)
                        .filter(texts::has)
                        .findFirst()
                        .map(texts::get)
                        .orElse(fact.name());
    }

    private String text(ValueRow row) {
        if (row.depth() > 0) {
            return row.text();
        }
        Fact fact = card.facts().get(Integer.parseInt(row.name()));
        return switch (fact.unit()) {
            case BYTES -> texts.bytes(fact.value().asLong(0));
            case MEGABYTES -> texts.bytes(fact.value().asLong(0) * 1_000_000);
            case PERCENT -> texts.format("detail.percent", fact.value().asDouble(0));
            case TIME ->
                texts.time(Objects.requireNonNull(Moments.of(fact.value().asString(""))));
            case NONE -> word(row);
        };
    }

    private String word(ValueRow row) {
        return switch (row.kind()) {
            case BOOLEAN -> texts.get(row.text().equals("true") ? "detail.yes" : "detail.no");
            case NULL -> "–";
            default -> row.text();
        };
    }

    private String copied() {
        StringBuilder out = new StringBuilder();
        for (Fact fact : card.facts()) {
            String text = fact.value().isString()
                    ? fact.value().stringValue()
                    : fact.value().toString();
            out.append(fact.name()).append(": ").append(text).append('\n');
        }
        return out.toString();
    }

    private static Icon icon(Card.Subject subject) {
        return switch (subject) {
            case USER -> Icon.USER;
            case DEVICE -> Icon.DEVICE;
            case SYSTEM -> Icon.LAPTOP;
            case RUNTIME, CODE -> Icon.CODE;
            case APP -> Icon.APP_FRAME;
            case BROWSER -> Icon.BROWSER;
            case TRACE -> Icon.TRACE;
            case NETWORK -> Icon.NETWORK;
            case REQUEST -> Icon.HTTP;
            case QUERY -> Icon.SEARCH;
            case BODY -> Icon.FILE;
            case COOKIES -> Icon.DATABASE;
            case ENVIRONMENT -> Icon.SETTINGS;
            case TAGS -> Icon.TAG;
            case TEXT -> Icon.LOG;
            case ODDITY -> Icon.WARNING;
            case HEADERS, OTHER -> Icon.LIST;
        };
    }
}
