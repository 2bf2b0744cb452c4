package dev.faultline.ui.detail.code;

import dev.faultline.ui.kit.SystemLetters;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// One line of code. Never wraps; what does not fit is not shown, but can be moved into sight. Made once per cell and
/// used again.
public final class CodeLine extends HBox {
    private final ReadOnlyBooleanWrapper goesOn = new ReadOnlyBooleanWrapper();
    private final Rectangle sight = new Rectangle();
    private int skipped;

    /// An empty line.
    public CodeLine() {
        getStyleClass().add("code-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        sight.widthProperty().bind(widthProperty());
        sight.heightProperty().bind(heightProperty());
        setClip(sight);
    }

    /// Whether some of it does not fit.
    public ReadOnlyBooleanProperty goesOn() {
        return goesOn.getReadOnlyProperty();
    }

    /// Leaves out the first columns.
    public void skip(int columns) {
        skipped = columns;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = 0;
        int columns = 0;
        for (Node child : getChildren()) {
            width += child.getLayoutBounds().getWidth();
            columns += ((Text) child).getText().length();
        }
        double shift = columns == 0 ? 0 : skipped * width / columns;
        getChildren().forEach(child -> child.setTranslateX(-shift));
        goesOn.set(width - shift > getWidth() + 1);
    }

    /// Shows other parts.
    public void show(List<CodePart> parts) {
        List<Node> texts = getChildren();
        while (texts.size() > parts.size()) {
            texts.removeLast();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (i == texts.size()) {
                texts.add(new Text());
            }
            Text text = (Text) texts.get(i);
            text.setText(parts.get(i).text());
            text.getStyleClass().setAll("text", parts.get(i).kind().styleClass());
            SystemLetters.on(text, parts.get(i).text());
        }
    }
}
