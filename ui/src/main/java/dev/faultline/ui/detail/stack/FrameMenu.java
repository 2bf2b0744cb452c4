package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.ui.detail.stack.FrameRule.Mark;
import dev.faultline.ui.detail.stack.FrameRule.Reach;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with a frame: open its source, copy it, mark it; each mark says the rule that it would write.
final class FrameMenu {
    private static final int LONGEST = 48;

    private final Texts texts;
    private final StackActions actions;

    FrameMenu(Texts texts, StackActions actions) {
        this.texts = texts;
        this.actions = actions;
    }

    ContextMenu of(Frame frame, String platform) {
        ContextMenu menu = new ContextMenu();
        menu.setId("detail.frame.menu");
        menu.getItems()
                .addAll(
                        item(
                                "detail.frame.open",
                                Icon.LAUNCH,
                                () -> actions.open().accept(frame)),
                        item(
                                "detail.frame.copy",
                                Icon.COPY,
                                () -> CopyButton.toClipboard(TraceText.ofFrame(platform, frame))));
        menu.getItems().addAll(actions.copies().get());
        addMarks(menu, frame);
        return menu;
    }

    private MenuItem item(String id, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get(id), icon.node());
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void addMarks(ContextMenu menu, Frame frame) {
        for (Reach reach : Reach.values()) {
            boolean first = true;
            String name = reach == Reach.FUNCTION ? frame.function() : FrameRule.placeName(frame);
            for (Mark mark : Mark.values()) {
                String rule = FrameRule.of(frame, mark, reach);
                if (rule != null) {
                    if (first) {
                        menu.getItems().add(new SeparatorMenuItem());
                        first = false;
                    }
                    MenuItem item = new MenuItem(texts.format(
                            "detail.frame.mark." + mark.word(), Preview.line(String.valueOf(name), LONGEST)));
                    item.setId("detail.frame.mark." + mark.word() + "." + reach.word());
                    item.setOnAction(_ -> actions.propose().accept(rule));
                    menu.getItems().add(item);
                }
            }
        }
    }
}
