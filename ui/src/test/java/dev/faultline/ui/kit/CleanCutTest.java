package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

@FxTest
class CleanCutTest {
    private static String drawn(String words, double width) {
        return FxToolkit.on(() -> {
            Label label = new Label(words);
            label.setEllipsisString("\u200E…\u200E");
            CleanCut.on(label);
            Pane pane = new Pane(label);
            new Scene(pane);
            pane.applyCss();
            label.resize(width, 20);
            label.layout();
            return ((Text) label.lookup(".text")).getText();
        });
    }

    @Test
    void leavesNoDotsBesideAnEllipsis() {
        assertThat(CleanCut.join("com.example.", "")).isEqualTo("com.example…");
        assertThat(CleanCut.join("com.. \u200E", ".name")).isEqualTo("com\u200E…name");
        assertThat(CleanCut.join("com.\u200E", "\u200E .name")).isEqualTo("com\u200E…\u200Ename");
    }

    @Test
    void leavesAnEllipsisAloneThatIsInTheWordsThemselves() {
        String whole = "Export into … a bundle. And more";
        assertThat(CleanCut.clean("Export into … a bundle.…", whole)).isEqualTo("Export into … a bundle…");
        assertThat(CleanCut.clean("….more", "a … b.more")).isEqualTo("…more");
    }

    @Test
    void knowsTheEllipsisOfTheTheme() {
        assertThat(CleanCut.clean("com.a.\u200E…\u200E.long", "com.a.b.c.long")).isEqualTo("com.a\u200E…\u200Elong");
        assertThat(CleanCut.clean("a … .b.\u200E…\u200E", "a … .b.c.d")).isEqualTo("a … .b\u200E…\u200E");
    }

    @Test
    void cutsALabelThatHasNoRoomLikeThat() {
        assertThat(drawn("a............................", 60)).isEqualTo("a\u200E…\u200E");
    }

    @Test
    void leavesWordsAloneThatHaveRoom() {
        assertThat(drawn("Wait . …", 400)).isEqualTo("Wait . …");
    }
}
