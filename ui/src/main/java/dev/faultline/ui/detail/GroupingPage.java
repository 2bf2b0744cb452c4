package dev.faultline.ui.detail;

import dev.faultline.ui.detail.group.GroupView;
import dev.faultline.ui.detail.hash.HashView;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The grouping section: why this event is here, and what else the issue holds.
final class GroupingPage extends VBox {
    private final GroupView why;
    private final HashView kinds;
    private final StackPane body = new StackPane();
    private final ToggleButton kindsTab = new ToggleButton();

    GroupingPage(Kit kit, DetailModel model, DetailCommands commands) {
        Texts texts = kit.texts();
        this.why = new GroupView(model.grouping(), texts);
        this.kinds = new HashView(kit, model.hashes(), commands.triage().unmerge());
        getStyleClass().add("grouping-page");
        ToggleButton whyTab = new ToggleButton(texts.get("detail.grouping.why"));
        whyTab.setId("detail.grouping.why");
        kindsTab.setId("detail.grouping.kinds");
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox();
        tabs.getStyleClass().add("segments");
        for (ToggleButton tab : List.of(whyTab, kindsTab)) {
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            tabs.getChildren().add(tab);
        }
        whyTab.setOnAction(_ -> show(whyTab, why));
        kindsTab.setOnAction(_ -> show(kindsTab, kinds));
        Button rules = kit.controls().button(commands.triage().rules());
        rules.getStyleClass().add("quiet");
        rules.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(tabs, gap, rules);
        bar.getStyleClass().addAll("section-bar", "grouping-bar");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar, body);
        model.issue()
                .subscribe(issue -> kindsTab.setText(texts.format(
                        "detail.grouping.kinds",
                        issue == null ? 0 : issue.hashes().size())));
        show(whyTab, why);
    }

    private void show(ToggleButton tab, Node page) {
        tab.setSelected(true);
        body.getChildren().setAll(page);
    }

    void focus() {
        (body.getChildren().contains(kinds) ? kinds.list() : why.list()).requestFocus();
    }
}
