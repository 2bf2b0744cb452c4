package dev.faultline.ui.detail.code;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// One line of code. Never wraps; what does not fit is not shown. Made once per cell and used again.
public final class CodeLine extends HBox {

    /// An empty line.
    public CodeLine() {
        getStyleClass().add("code-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
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
        }
    }
}
