package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.ui.detail.stack.FrameRule.Mark;
import dev.faultline.ui.detail.stack.FrameRule.Reach;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a frame can be marked as; each entry says the rule that it would write.
final class FrameMenu {
    private static final int LONGEST = 48;

    private FrameMenu() {}

    /// @param propose told the rule that was chosen
    static ContextMenu of(Frame frame, Texts texts, Consumer<String> propose) {
        ContextMenu menu = new ContextMenu();
        menu.setId("detail.frame.menu");
        for (Reach reach : Reach.values()) {
            String name = reach == Reach.FUNCTION ? frame.function() : FrameRule.placeName(frame);
            for (Mark mark : Mark.values()) {
                String rule = FrameRule.of(frame, mark, reach);
                if (rule != null) {
                    MenuItem item = new MenuItem(texts.format(
                            "detail.frame.mark." + mark.word(), Preview.line(String.valueOf(name), LONGEST)));
                    item.setId("detail.frame.mark." + mark.word() + "." + reach.word());
                    item.setOnAction(_ -> propose.accept(rule));
                    menu.getItems().add(item);
                }
            }
            if (reach == Reach.FUNCTION && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        return menu;
    }
}
