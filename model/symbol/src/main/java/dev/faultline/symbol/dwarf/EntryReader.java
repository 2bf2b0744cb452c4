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

    /// After [#read]: passes over all below the entry.
    void skipChildren(Abbreviation abbreviation) {
        if (!abbreviation.hasChildren) {
            return;
        }
        if (!abbreviation.hasSibling || !jump()) {
            skipList();
        }
    }

    /// Passes over an entry that was begun, and all below it.
    void skipTree(Abbreviation abbreviation) {
        if (abbreviation.hasChildren && abbreviation.hasSibling) {
            abbreviation.read(in, entry);
            skipChildren(abbreviation);
        } else {
            abbreviation.skip(in);
            if (abbreviation.hasChildren) {
                skipList();
            }
        }
    }

    /// To the sibling, if the attribute leads forward inside of the unit.
    private boolean jump() {
        long value = entry.value(Slot.SIBLING);
        long target = entry.form(Slot.SIBLING) == Form.REF_ADDR ? value : unitOffset + value;
        if (target <= in.position() || target > unitEnd) {
            return false;
        }
        in.seek(target);
        return true;
    }

    private void skipList() {
        int depth = 1;
        while (depth > 0 && hasMore()) {
            Abbreviation abbreviation = next();
            if (abbreviation == null) {
                depth--;
            } else if (abbreviation.hasChildren && abbreviation.hasSibling) {
                abbreviation.read(in, entry);
                depth += jump() ? 0 : 1;
            } else {
                abbreviation.skip(in);
                depth += abbreviation.hasChildren ? 1 : 0;
            }
        }
    }
}
