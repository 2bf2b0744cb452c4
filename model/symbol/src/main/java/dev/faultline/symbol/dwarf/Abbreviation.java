package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// The shape of entries (DWARF 5, section 7.5.3), compiled for one format: steps to pass over an entry, and steps to
/// read the attributes that have a slot.
final class Abbreviation {
    final int tag;
    final boolean hasChildren;

    /// Whether entries may tell where the next one beside them begins.
    final boolean hasSibling;

    /// Whether entries may say where their code is.
    final boolean mayHaveCode;

    private final int[] forms;
    private final int[] slots;
    private final long[] constants;
    private final byte[] sizes;
    private final UnitFormat format;
    private final int sibling;
    private final int[] passing;
    private final int[] keeping;

    /// @param slots for each attribute where it is kept, -1: nowhere
    /// @param constants for each attribute the value that the abbreviation itself has
    Abbreviation(int tag, boolean hasChildren, int[] slots, int[] forms, long[] constants, UnitFormat format) {
        this.tag = tag;
        this.hasChildren = hasChildren;
        this.forms = forms;
        this.slots = slots;
        this.constants = constants;
        this.format = format;
        this.sizes = new byte[forms.length];
        for (int i = 0; i < forms.length; i++) {
            sizes[i] = (byte) Form.fixedSize(forms[i], format);
        }
        this.sibling = siblingAttribute();
        this.hasSibling = sibling >= 0;
        this.mayHaveCode = mayHave(Slot.LOW) || mayHave(Slot.RANGES);
        this.passing = steps(i -> i == sibling);
        this.keeping = steps(i -> slots[i] >= 0);
    }

    private boolean mayHave(int slot) {
        for (int one : slots) {
            if (one == slot) {
                return true;
            }
        }
        return false;
    }

    /// One of an odd form is not followed.
    private int siblingAttribute() {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == Slot.SIBLING && Form.isReference(forms[i])) {
                return i;
            }
        }
        return -1;
    }

    /// Steps over an entry: a positive number of bytes, or the complement of an attribute.
    ///
    /// @param alone which attributes are a step of their own; those whose size is in the data always are
    private int[] steps(IntPredicate alone) {
        int[] steps = new int[forms.length];
        int count = 0;
        for (int i = 0; i < forms.length; i++) {
            if (sizes[i] < 0 || alone.test(i)) {
                steps[count++] = ~i;
            } else if (count > 0 && steps[count - 1] > 0) {
                steps[count - 1] += sizes[i];
            } else if (sizes[i] > 0) {
                steps[count++] = sizes[i];
            }
        }
        return Arrays.copyOf(steps, count);
    }

    /// Passes over the attributes.
    void skip(Cursor in) {
        for (int step : passing) {
            pass(in, step);
        }
    }

    private void pass(Cursor in, int step) {
        if (step > 0) {
            in.skip(step);
        } else if (sizes[~step] >= 0) {
            in.skip(sizes[~step]);
        } else {
            Form.skipVariable(in, forms[~step], format);
        }
    }

    /// Where the entry begins that is beside one that has been begun, as an offset of the section. Only for
    /// entries with a sibling; attributes behind the one that tells are not passed over.
    ///
    /// @param unit the offset of the unit
    long sibling(Cursor in, long unit) {
        for (int i = 0; passing[i] != ~sibling; i++) {
            pass(in, passing[i]);
        }
        long value = Form.read(in, forms[sibling], format);
        return forms[sibling] == Form.REF_ADDR ? value : unit + value;
    }

    /// Reads the attributes that have a slot.
    void read(Cursor in, Entry entry) {
        entry.clear();
        for (int step : keeping) {
            if (step > 0 || slots[~step] < 0) {
                pass(in, step);
            } else {
                keep(in, entry, ~step);
            }
        }
    }

    private void keep(Cursor in, Entry entry, int attribute) {
        int size = sizes[attribute];
        int form = forms[attribute];
        if (size > 0 && size <= Long.BYTES) {
            entry.set(slots[attribute], form, in.unsigned(size));
            return;
        }
        int actual = form == Form.INDIRECT ? (int) in.uleb() : form;
        boolean here = actual == Form.IMPLICIT_CONST;
        entry.set(slots[attribute], actual, here ? constants[attribute] : Form.read(in, actual, format));
    }
}
