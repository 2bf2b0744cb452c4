package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import org.jspecify.annotations.Nullable;

/// Walks the entries of a unit.
final class EntryReader {
    final Cursor in;
    final Entry entry = new Entry();
    private final Abbreviations abbreviations;
    private final long unitOffset;
    private final long unitEnd;

    EntryReader(Cursor in, Abbreviations abbreviations, UnitHeader header) {
        this.in = in;
        this.abbreviations = abbreviations;
        this.unitOffset = header.offset();
        this.unitEnd = header.end();
    }

    boolean hasMore() {
        return in.position() < unitEnd;
    }

    /// Begins the next entry; null ends a list of children.
    @Nullable
    Abbreviation next() {
        long code = in.uleb();
        return code == 0 ? null : abbreviations.get(code, in.position());
    }

    void skip(Abbreviation abbreviation) {
        abbreviation.skip(in);
    }

    Entry read(Abbreviation abbreviation) {
        abbreviation.read(in, entry);
        return entry;
    }

    /// Reads the entry at an offset of the section.
    @Nullable
    Abbreviation readAt(long offset) {
        in.seek(offset);
        Abbreviation abbreviation = next();
        if (abbreviation != null) {
            abbreviation.read(in, entry);
        }
        return abbreviation;
    }

    /// Passes over an entry that was begun, and all below it.
    void skipTree(Abbreviation abbreviation) {
        if (!abbreviation.hasChildren) {
            abbreviation.skip(in);
        } else if (!abbreviation.hasSibling || !jump(abbreviation)) {
            abbreviation.skip(in);
            skipList();
        }
    }

    /// To the sibling, if the entry that was begun leads forward inside of the unit; else nothing is passed over.
    private boolean jump(Abbreviation abbreviation) {
        long attributes = in.position();
        long target = abbreviation.sibling(in, unitOffset);
        boolean forward = target > in.position() && target <= unitEnd;
        in.seek(forward ? target : attributes);
        return forward;
    }

    private void skipList() {
        int depth = 1;
        while (depth > 0 && hasMore()) {
            Abbreviation abbreviation = next();
            if (abbreviation == null) {
                depth--;
            } else if (!abbreviation.hasChildren) {
                abbreviation.skip(in);
            } else if (!abbreviation.hasSibling || !jump(abbreviation)) {
                abbreviation.skip(in);
                depth++;
            }
        }
    }

    /// Passes over all below an entry that was just read.
    void skipChildren(Abbreviation abbreviation) {
        if (abbreviation.hasChildren && !(abbreviation.hasSibling && toSibling())) {
            skipList();
        }
    }

    private boolean toSibling() {
        long value = entry.value(Slot.SIBLING);
        long target = entry.form(Slot.SIBLING) == Form.REF_ADDR ? value : unitOffset + value;
        boolean forward = target > in.position() && target <= unitEnd;
        if (forward) {
            in.seek(target);
        }
        return forward;
    }
}
