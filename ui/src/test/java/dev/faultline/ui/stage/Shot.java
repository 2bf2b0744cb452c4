package dev.faultline.ui.stage;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A picture of a window with the menus that stand over it. JavaFX thread only.
public final class Shot {
    private Shot() {}

    /// Takes it.
    public static WritableImage of(Stage stage) {
        WritableImage image = stage.getScene().snapshot(null);
        List<PopupWindow> menus = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(menu -> menu.getOwnerWindow() != null)
                .toList();
        menus.forEach(menu -> lay(menu, stage, image));
        return image;
    }

    private static void lay(PopupWindow menu, Stage stage, WritableImage image) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage over = menu.getScene().getRoot().snapshot(clear, null);
        PixelReader from = over.getPixelReader();
        PixelReader under = image.getPixelReader();
        PixelWriter to = image.getPixelWriter();
        int left = (int) (menu.getX() - stage.getX() - stage.getScene().getX());
        int top = (int) (menu.getY() - stage.getY() - stage.getScene().getY());
        for (int y = Math.max(0, -top); y < over.getHeight() && top + y < image.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < over.getWidth() && left + x < image.getWidth(); x++) {
                Color colour = from.getColor(x, y);
                Color ground = under.getColor(left + x, top + y);
                Color opaque = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
                to.setColor(left + x, top + y, ground.interpolate(opaque, colour.getOpacity()));
            }
        }
    }
}
