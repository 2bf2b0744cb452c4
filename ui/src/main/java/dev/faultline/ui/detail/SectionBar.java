package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.EventDetail;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Tip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The sections as tabs, each with the number of things in it.
final class SectionBar extends FlowPane {
    private final Kit kit;
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);

    SectionBar(Kit kit, DetailModel model, DetailCommands commands) {
        this.kit = kit;
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
            tab.setMinWidth(USE_PREF_SIZE);
            tabs.put(section, tab);
            getChildren().add(tab);
        }
        model.section().subscribe(_ -> mark(model.inView()));
        model.event().subscribe(_ -> show(model));
        model.withoutEvent().subscribe(_ -> show(model));
        model.trail().trailProperty().subscribe(_ -> show(model));
    }

    private void mark(Section chosen) {
        tabs.forEach((section, tab) -> tab.setSelected(section == chosen));
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
            boolean shown = detail == null ? section == Section.ACTIVITY : section != Section.NOTES || count > 0;
            tab.setVisible(shown);
            tab.setManaged(shown);
            tab.getStyleClass().remove("nothing");
            if (count == 0 && section != Section.ACTIVITY) {
                tab.getStyleClass().add("nothing");
            }
        });
    }

    /// Number of things; -1 where there always is something and a number says nothing; 0 for nothing.
    private static int count(Section section, DetailModel model, @Nullable Event event) {
        if (section == Section.ACTIVITY) {
            return model.trail().trailProperty().get().notes().size();
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
            case NOTES ->
                event.notes().size() + EventRemarks.of(event).altered().size();
        };
    }
}
