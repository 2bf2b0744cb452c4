package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import org.junit.jupiter.api.Test;

@FxTest
class WordLabelTest {

    @Test
    void takesTheSystemsLettersForWordsFromRightToLeftOnly() {
        FxToolkit.run(() -> {
            WordLabel label = new WordLabel("disk: full");
            assertThat(label.getStyleClass()).doesNotContain("system-letters");
            label.setText("القرص: ممتلئ");
            assertThat(label.getStyleClass()).contains("system-letters");
            label.setText(null);
            assertThat(label.getStyleClass()).doesNotContain("system-letters");
        });
    }

    @Test
    void leavesNamesInOurLettersWhereTheyAreDrawnWell() {
        FxToolkit.run(() -> {
            String name = "متجر@3.0.1";
            assertThat(new WordLabel(ShownName.of(name)).getStyleClass()).doesNotContain("system-letters");
            assertThat(new WordLabel(name).getStyleClass()).contains("system-letters");
        });
    }

    @Test
    void leavesSentencesWithNamesInOurLetters() {
        FxToolkit.run(() -> {
            WrappedLabel label = new WrappedLabel("Import of “" + ShownName.of("متجر-1.json") + "”");
            assertThat(label.getStyleClass()).doesNotContain("system-letters");
            label.setText("القرص: ممتلئ");
            assertThat(label.getStyleClass()).contains("system-letters");
        });
    }
}
