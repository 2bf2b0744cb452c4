package dev.faultline.ui.kit;

import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A box to choose one of the names of others, however long: in the box they are cut in their middle, in its list they
/// have some more room. It gives way on a narrow line, but not so far that nothing of a name is left. JavaFX thread
/// only.
public final class NameBox extends ComboBox<String> {
    private static final double LEAST = 180;
    private static final double MOST = 320;
    private static final int LETTERS = 64;

    /// A box of names.
    public NameBox(ObservableList<String> names) {
        super(names);
        getStyleClass().add("name-box");
        setMaxWidth(MOST);
        setButtonCell(new NameCell(Integer.MAX_VALUE));
        setCellFactory(_ -> new NameCell(LETTERS));
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(LEAST, computePrefWidth(height));
    }

    private static final class NameCell extends ListCell<String> {
        private final int letters;

        NameCell(int letters) {
            this.letters = letters;
            getStyleClass().add("fitted-name");
            CleanCut.on(this);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(name == null ? null : ShownName.brief(name, letters));
            SystemLetters.on(this, name);
        }
    }
}
