package dev.faultline.ui.detail.value;

import org.jspecify.annotations.Nullable;

/// One row of an outline.
///
/// @param path unique within the outline; what is opened and closed is remembered by it
/// @param depth 0 for the outermost
/// @param name of the entry; empty for a line of a long text
/// @param text the value in one short line
/// @param kind what it is
/// @param children number of entries under it; 0 when it cannot be opened
/// @param open whether its entries follow
/// @param remark what it is annotated with; null for nothing
public record ValueRow(
        String path,
        int depth,
        String name,
        String text,
        ValueKind kind,
        int children,
        boolean open,
        @Nullable Remark remark) {

    /// A row without annotation.
    public ValueRow(String path, int depth, String name, String text, ValueKind kind, int children, boolean open) {
        this(path, depth, name, text, kind, children, open, null);
    }

    /// Whether it can be opened and closed.
    public boolean openable() {
        return children > 0;
    }
}
