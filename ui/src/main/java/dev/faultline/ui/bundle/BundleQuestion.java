package dev.faultline.ui.bundle;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what is to be done with dropped bundles, and says what each answer does.
public final class BundleQuestion extends VBox {
    private static final int NAMED = 4;

    private final Button look;

    /// @param looked is told that the first is to be looked at
    /// @param imported is told that all are to be imported
    public BundleQuestion(Texts texts, List<Path> bundles, Runnable looked, Runnable imported, Runnable cancel) {
        setId("bundle.question");
        getStyleClass().add("question");
        setMaxHeight(USE_PREF_SIZE);
        String name = ShownName.of(bundles.getFirst());
        int count = bundles.size();
        Label title = new WrappedLabel(texts.format("bundle.question.title", count, name));
        title.getStyleClass().add("heading");
        look = button(texts.format("bundle.question.look", count), "bundle.question.look", Icon.SEEN, looked);
        look.getStyleClass().add("accent");
        look.setDefaultButton(true);
        Button take =
                button(texts.format("bundle.question.import", count), "bundle.question.import", Icon.IMPORT, imported);
        Button stay = button(texts.get("bundle.question.cancel"), "bundle.question.cancel", null, cancel);
        HBox buttons = new HBox(stay, take, look);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("question-buttons");
        getChildren().add(title);
        if (count > 1) {
            getChildren().add(names(texts, bundles));
        }
        getChildren()
                .addAll(
                        muted(texts.format("bundle.question.look.hint", count)),
                        muted(texts.format("bundle.question.import.hint", count)),
                        buttons);
    }

    @Override
    public void requestFocus() {
        look.requestFocus();
    }

    private static Node names(Texts texts, List<Path> bundles) {
        VBox names = new VBox();
        names.getStyleClass().add("question-names");
        for (Path bundle : bundles.subList(0, Math.min(NAMED, bundles.size()))) {
            names.getChildren().add(new WordLabel(ShownName.of(bundle)));
        }
        if (bundles.size() > NAMED) {
            names.getChildren().add(muted(texts.format("bundle.question.more", bundles.size() - NAMED)));
        }
        return names;
    }

    private static Label muted(String words) {
        Label label = new WrappedLabel(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Button button(String words, String id, @Nullable Icon icon, Runnable action) {
        Button button = icon == null ? new Button(words) : new Button(words, icon.node());
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
