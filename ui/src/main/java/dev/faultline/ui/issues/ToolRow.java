package dev.faultline.ui.issues;

import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TwoEnds;
import dev.faultline.ui.state.StateMenu;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/// The line over the list: which issues, what can be done with those chosen, in what order.
final class ToolRow {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Kit kit;
    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final ChosenIssues chosen;
    private final IssuesCommands commands;

    ToolRow(Kit kit, IssuesModel model, IssuesPresenter presenter, ChosenIssues chosen, IssuesCommands commands) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.chosen = chosen;
        this.commands = commands;
    }

    Node node() {
        HBox narrowing = new HBox(facetsButton(), tabs(), new SelectionBar(texts, model, chosen));
        HBox doing = new HBox();
        if (chosen.readOnly()) {
            doing.getChildren().add(readOnly());
        }
        for (Command command : commands.decisions()) {
            doing.getChildren().add(button(command));
            if (command.equals(commands.archive())) {
                doing.getChildren().add(states());
            }
        }
        doing.getChildren().addAll(button(commands.carry()), sort());
        for (HBox group : List.of(narrowing, doing)) {
            group.getStyleClass().add("issues-tools");
            group.setAlignment(Pos.CENTER_LEFT);
        }
        TwoEnds row = new TwoEnds(narrowing, doing);
        row.getStyleClass().add("issues-tool-row");
        return row;
    }

    private Node readOnly() {
        Label why = new Label(texts.get("issues.readonly"), Icon.LOCKED.node());
        why.setId("issues.readonly");
        why.getStyleClass().addAll("muted", "small");
        why.setTooltip(new Tip(texts.get("issues.readonly.why")));
        why.setMinWidth(Region.USE_PREF_SIZE);
        return why;
    }

    private Node button(Command command) {
        Button button = kit.controls().iconButton(command);
        button.getStyleClass().add("quiet");
        return button;
    }

    private Node states() {
        MenuButton button = StateMenu.button(kit, "issues.states", commands.states());
        button.getStyleClass().add("quiet");
        button.disableProperty()
                .bind(Bindings.not(commands.states().all().getFirst().enabled()));
        return button;
    }

    private Node facetsButton() {
        Button button = kit.controls().iconButton(commands.facets());
        button.getStyleClass().add("quiet");
        model.facetsStanding().subscribe(standing -> button.pseudoClassStateChanged(SHOWN, standing));
        return button;
    }

    private Node tabs() {
        SegmentedButton tabs = new SegmentedButton();
        tabs.setId("issues.tabs");
        for (StatusTab tab : StatusTab.values()) {
            ToggleButton button = new ToggleButton(texts.get("issues.tab." + tab.word()));
            button.setId("issues.tab." + tab.word());
            button.setOnAction(_ -> {
                button.setSelected(true);
                presenter.choose(tab);
            });
            model.query().subscribe(query -> button.setSelected(StatusTab.of(query) == tab));
            tabs.getButtons().add(button);
        }
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        return tabs;
    }

    private Node sort() {
        ComboBox<IssueSort> sort = new ComboBox<>();
        sort.setId("issues.sort");
        sort.getItems().setAll(IssueSort.values());
        sort.setAccessibleText(texts.get("issues.sort"));
        sort.setTooltip(new Tip(texts.get("issues.sort")));
        sort.setConverter(new StringConverter<>() {
            @Override
            public String toString(IssueSort order) {
                return texts.get("issues.sort." + order.word());
            }

            @Override
            public IssueSort fromString(String words) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        model.sort().subscribe(sort::setValue);
        sort.setOnAction(_ -> presenter.sortBy(sort.getValue()));
        sort.setMinWidth(Region.USE_PREF_SIZE);
        return sort;
    }
}
