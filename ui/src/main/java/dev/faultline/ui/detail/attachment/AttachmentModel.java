package dev.faultline.ui.detail.attachment;

import dev.faultline.live.AttachmentInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The attachments section as it is shown. JavaFX thread only.
public final class AttachmentModel {
    /// How much of a text is read for a look at it, in bytes.
    public static final int MOST_TEXT = 512 * 1024;
    /// Pictures up to this many bytes are shown.
    public static final int MOST_PICTURE = 8 * 1024 * 1024;

    private final ReadOnlyObjectWrapper<List<AttachmentInfo>> attachments = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable AttachmentInfo> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(new Look.Nothing());

    /// Shows the attachments of an event, none chosen.
    public void show(List<AttachmentInfo> shown) {
        chosen.set(null);
        look.set(new Look.Nothing());
        attachments.set(shown);
    }

    /// Number of attachments.
    public int count() {
        return attachments.get().size();
    }

    /// Chooses one to look at.
    ///
    /// @return how many bytes of it are needed for that; 0 when it cannot be shown
    public int choose(AttachmentInfo attachment) {
        chosen.set(attachment);
        int needed = switch (kind(attachment)) {
            case TEXT -> MOST_TEXT;
            case PICTURE -> attachment.size() <= MOST_PICTURE ? MOST_PICTURE : 0;
            case OTHER -> 0;
        };
        look.set(needed == 0 ? new Look.Unshown() : new Look.Loading());
        return needed;
    }

    /// Takes the first bytes of an attachment; does nothing when another one was chosen meanwhile.
    public void take(AttachmentInfo attachment, byte[] bytes) {
        if (attachment.equals(chosen.get())) {
            look.set(
                    kind(attachment) == Kind.PICTURE
                            ? new Look.Picture(bytes)
                            : new Look.Lines(
                                    new String(bytes, StandardCharsets.UTF_8)
                                            .lines()
                                            .toList(),
                                    bytes.length >= attachment.size()));
        }
    }

    /// Reading an attachment failed.
    public void failed(AttachmentInfo attachment, String problem) {
        if (attachment.equals(chosen.get())) {
            look.set(new Look.Failed(problem));
        }
    }

    ReadOnlyObjectProperty<List<AttachmentInfo>> attachments() {
        return attachments.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable AttachmentInfo> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    private static Kind kind(AttachmentInfo attachment) {
        String type =
                attachment.contentType() == null ? "" : attachment.contentType().toLowerCase(Locale.ROOT);
        String name = attachment.name().toLowerCase(Locale.ROOT);
        if (type.startsWith("image/") || name.matches(".*\\.(png|jpe?g|gif|bmp)")) {
            return Kind.PICTURE;
        }
        boolean text = type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || name.matches(".*\\.(txt|log|json|xml|csv|ya?ml|ini|conf|cfg|md|properties)");
        return text ? Kind.TEXT : Kind.OTHER;
    }

    private enum Kind {
        TEXT,
        PICTURE,
        OTHER
    }
}
