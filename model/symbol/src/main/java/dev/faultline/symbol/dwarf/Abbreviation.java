package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import java.util.Arrays;

/// The shape of entries (DWARF 5, section 7.5.3), compiled for one format: a plan to pass over an entry in few steps,
/// and for each attribute the slot it is kept in.
final class Abbreviation {
    final int tag;
    final boolean hasChildren;
    final boolean hasSibling;
    private final int[] forms;
    private final int[] slots;
    private final long[] constants;
    private final int[] plan;
    private final UnitFormat format;

    Abbreviation(int tag, boolean hasChildren, int[] slots, int[] forms, long[] constants, UnitFormat format) {
        this.tag = tag;
        this.hasChildren = hasChildren;
        this.slots = slots;
        this.forms = forms;
        this.constants = constants;
        this.format = format;
        this.hasSibling = Arrays.stream(slots).anyMatch(s -> s == Slot.SIBLING);
        this.plan = plan();
    }

    /// Steps over an entry: a positive number of bytes, or the negative of a form whose size is in the data.
    private int[] plan() {
        int[] steps = new int[forms.length + 1];
        int count = 0;
        int run = 0;
        for (int form : forms) {
            int size = Form.fixedSize(form, format);
            if (size >= 0) {
                run += size;
            } else {
                if (run > 0) {
                    steps[count++] = run;
                    run = 0;
                }
                steps = count + 2 > steps.length ? Arrays.copyOf(steps, count * 2 + 2) : steps;
                steps[count++] = -form;
            }
        }
        if (run > 0) {
            steps[count++] = run;
        }
        return Arrays.copyOf(steps, count);
    }

    /// Passes over the attributes.
    void skip(Cursor in) {
        for (int step : plan) {
            if (step > 0) {
                in.skip(step);
            } else {
                Form.skipVariable(in, -step, format);
            }
        }
    }

    /// Reads the attributes that have a slot.
    void read(Cursor in, Entry entry) {
        entry.clear();
        for (int i = 0; i < forms.length; i++) {
            int form = forms[i];
            int slot = slots[i];
            if (form == Form.INDIRECT) {
                form = (int) in.uleb();
            }
            if (slot >= 0) {
                entry.set(slot, form, form == Form.IMPLICIT_CONST ? constants[i] : Form.read(in, form, format));
            } else {
                int size = Form.fixedSize(form, format);
                if (size >= 0) {
                    in.skip(size);
                } else {
                    Form.skipVariable(in, form, format);
                }
            }
        }
    }
}
