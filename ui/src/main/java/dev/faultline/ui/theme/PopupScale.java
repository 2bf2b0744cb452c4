package dev.faultline.ui.theme;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/// How large the menus and tooltips of a scene are: as large as its content is shown, once the window has its size.
final class PopupScale {
    private static final double LETTERS = 13;
    private static final double SMALL_LETTERS = 12;
    private static final double ICONS = 16;
    private static final Duration CALM = Duration.millis(150);

    private final PauseTransition calm = new PauseTransition(CALM);
    private final Subscription following;
    private double factor;

    /// @param root of the scene
    /// @param changed told when the factor has become another one
    PopupScale(Parent root, Runnable changed) {
        if (root instanceof Scaled scaled) {
            factor = scaled.shownProperty().get();
            calm.setOnFinished(_ -> {
                factor = scaled.shownProperty().get();
                changed.run();
            });
            following = scaled.shownProperty().subscribe((_, _) -> calm.playFromStart());
        } else {
            factor = 1;
            following = Subscription.EMPTY;
        }
    }

    double factor() {
        return factor;
    }

    /// The list of a box is as wide as the box is shown, which JavaFX does not do where that is enlarged.
    static void widen(ComboBox<?> box) {
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof Region list) {
            list.setMinWidth(box.localToScene(box.getLayoutBounds()).getWidth());
        }
    }

    String css() {
        return String.format(
                Locale.ROOT,
                """
                .context-menu, .combo-box-popup { -fx-font-size: %1$.1fpx; }
                .tooltip { -fx-font-size: %2$.1fpx; }
                .context-menu .ikonli-font-icon { -fx-icon-size: %3$.0fpx; }
                .menu-item { -fx-padding: %4$.0f %5$.0f %4$.0f %5$.0f; }
                .menu-item .graphic-container { -fx-padding: 0 %6$.0f 0 0; }
                .menu > .right-container > .arrow { -fx-padding: %4$.0f %7$.0f %4$.0f %7$.0f; }
                .context-menu { -fx-padding: %4$.0f; }
                """,
                LETTERS * factor,
                SMALL_LETTERS * factor,
                ICONS * factor,
                5 * factor,
                10 * factor,
                8 * factor,
                3 * factor);
    }

    void rest() {
        following.unsubscribe();
        calm.stop();
    }
}
