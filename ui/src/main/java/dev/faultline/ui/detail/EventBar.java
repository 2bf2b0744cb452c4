package dev.faultline.ui.detail;

import dev.faultline.live.EventDetail;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Which event of the issue is shown, and the walk to others.
final class EventBar extends HBox {
    private static final double ROOM_FOR_DATE = 800;

    private final Texts texts;
    private final Label place = new Label();
    private final TimeLabel ago;
    private final Label time = new Label();
    private final Label id = new Label();
    private final Button notes;

    EventBar(Kit kit, DetailModel model, DetailCommands commands) {
        this.texts = kit.texts();
        this.ago = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        getStyleClass().add("event-bar");
        setAlignment(Pos.CENTER_LEFT);
        place.setId("detail.place");
        place.getStyleClass().add("event-place");
        ago.setId("detail.time.ago");
        ago.getStyleClass().add("event-ago");
        time.setId("detail.time");
        time.getStyleClass().add("muted");
        id.setId("detail.event");
        id.getStyleClass().addAll("mono", "muted");
        notes = new Button("", Icon.WARNING.node());
        notes.setId("detail.notes");
        notes.getStyleClass().addAll("quiet", "notes-button");
        notes.setOnAction(_ -> commands.section(Section.NOTES).run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copy = button(kit, commands.copies().id());
        getChildren()
                .addAll(
                        button(kit, commands.steps().oldest()),
                        button(kit, commands.steps().older()),
                        place);
        getChildren()
                .addAll(
                        button(kit, commands.steps().newer()),
                        button(kit, commands.steps().newest()));
        getChildren().addAll(ago, time, space, notes, id, copy);
        getChildren().forEach(node -> {
            if (node instanceof Label label) {
                label.setMinWidth(USE_PREF_SIZE);
            }
        });
        BooleanBinding roomy = widthProperty().greaterThan(ROOM_FOR_DATE);
        time.visibleProperty().bind(roomy);
        time.managedProperty().bind(roomy);
        id.setMinWidth(80);
        id.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        notes.setMinWidth(USE_PREF_SIZE);
        model.event().subscribe(this::show);
    }

    private static Button button(Kit kit, Command command) {
        Button button = kit.controls().iconButton(command);
        button.getStyleClass().add("quiet");
        return button;
    }

    private void show(@Nullable EventDetail detail) {
        setVisible(detail != null);
        setManaged(detail != null);
        if (detail == null) {
            return;
        }
        Instant at = detail.event().timestamp();
        place.setText(texts.format("detail.place", detail.position(), detail.count()));
        ago.show(at);
        time.setText(texts.time(at));
        time.setTooltip(new Tip(texts.format("kit.time.tip", texts.time(at), texts.utc(at))));
        id.setText(detail.event().id());
        int odd = EventRemarks.oddities(detail.event());
        notes.setText(texts.format("detail.notes.count", odd));
        notes.setVisible(odd > 0);
        notes.setManaged(odd > 0);
    }
}
