package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.EventDetail;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Tip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// The sections as tabs, each with the number of things in it; those that find no room are in a menu behind them.
final class SectionBar extends TabRow {
    private final Kit kit;
    private final DetailCommands commands;
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);

    SectionBar(Kit kit, DetailModel model, DetailCommands commands) {
        this.kit = kit;
        this.commands = commands;
        setId("detail.sections");
        getStyleClass().add("section-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Section section : Section.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId(section.id());
            tab.getStyleClass().add("section-tab");
            tab.setToggleGroup(group);
            tab.setTooltip(new Tip(kit.controls().tip(commands.section(section))));
            tab.setOnAction(_ -> {
                commands.section(section).run();
                tab.setSelected(true);
            });
            tabs.put(section, tab);
        }
        show(tabs.values(), more());
        model.section().subscribe(_ -> show(model));
        model.event().subscribe(_ -> show(model));
        model.withoutEvent().subscribe(_ -> show(model));
        model.trail().trailProperty().subscribe(_ -> show(model));
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(kit.texts().get("detail.sections.more"));
        more.setId("detail.sections.more");
        more.getStyleClass().addAll("quiet", "section-more");
        more.setOnShowing(_ -> fill(more));
        fill(more);
        return more;
    }

    /// A menu without entries does not open, so the entries are there before it is asked to.
    private void fill(MenuButton more) {
        more.getItems().clear();
        tabs.forEach((section, tab) -> {
            if (isLeftOut(tab)) {
                MenuItem item = new MenuItem(tab.getText(), section.icon().node());
                item.setId(section.id() + ".more");
                item.setOnAction(_ -> commands.section(section).run());
                more.getItems().add(item);
            }
        });
        if (more.getItems().isEmpty()) {
            more.getItems().add(new MenuItem());
        }
    }

    private void mark(Section chosen) {
        tabs.forEach((section, tab) -> tab.setSelected(section == chosen));
        requestLayout();
    }

    private void show(DetailModel model) {
        EventDetail detail = model.event().get();
        boolean shownAtAll = detail != null || model.withoutEvent().get();
        setVisible(shownAtAll);
        setManaged(shownAtAll);
        mark(model.inView());
        tabs.forEach((section, tab) -> {
            int count = count(section, model, detail == null ? null : detail.event());
            String word = kit.texts().get(section.id());
            tab.setText(count > 0 ? kit.texts().format("detail.section.count", word, count) : word);
            tab.setAccessibleText(tab.getText());
            tab.setManaged(detail == null ? section == Section.ACTIVITY : isOffered(section, count, model));
            tab.getStyleClass().remove("nothing");
            if (count == 0 && section != Section.ACTIVITY) {
                tab.getStyleClass().add("nothing");
            }
        });
        requestLayout();
    }

    /// Oddities are rare: there is a tab for them where there are any, and where they are looked at all the same.
    private static boolean isOffered(Section section, int count, DetailModel model) {
        return section != Section.NOTES || count > 0 || model.inView() == Section.NOTES;
    }

    /// Number of things; -1 where there always is something and a number says nothing; 0 for nothing.
    private static int count(Section section, DetailModel model, @Nullable Event event) {
        if (section == Section.ACTIVITY) {
            return model.trail().told().size();
        }
        return event == null ? 0 : countOf(section, model, event);
    }

    private static int countOf(Section section, DetailModel model, Event event) {
        return switch (section) {
            case STACK -> model.stack().isEmpty() ? 0 : -1;
            case CRUMBS -> event.breadcrumbs().size();
            case CONTEXT, GROUPING, ACTIVITY, JSON -> -1;
            case TAGS -> event.tags().size();
            case USER -> event.user() == null ? 0 : -1;
            case REQUEST -> event.request() == null ? 0 : -1;
            case MODULES -> event.modules().size() + event.images().size();
            case ATTACHMENTS -> model.attachments().count();
            case NOTES -> EventRemarks.oddities(event);
        };
    }
}
