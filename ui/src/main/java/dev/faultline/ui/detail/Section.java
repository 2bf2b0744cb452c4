package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Icon;
import java.util.Locale;

/// Parts of the screen that one can jump to, in their order.
enum Section {
    STACK(Icon.CODE),
    CRUMBS(Icon.LIST),
    CONTEXT(Icon.DEVICE),
    TAGS(Icon.TAG),
    USER(Icon.USER),
    REQUEST(Icon.HTTP),
    MODULES(Icon.INBOX),
    ATTACHMENTS(Icon.ATTACHMENT),
    GROUPING(Icon.GROUPING),
    ACTIVITY(Icon.TIME),
    JSON(Icon.JSON),
    NOTES(Icon.WARNING);

    private final Icon icon;

    Section(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    /// The last part of its ids and of its keys in the bundle.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The id of its chip and of its command.
    String id() {
        return "detail.section." + word();
    }
}
