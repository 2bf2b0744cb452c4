package dev.faultline.symbol.demangle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is still to be written behind a type, as GNU's tool keeps it: signs of pointers, qualifiers, the name that is
/// declared. The first array or function on the way in writes what waits into its parentheses. Template arguments and
/// parameters hide what waits from the types in them; the parameters of a closure do not, odd as that looks.
final class Marks {
    enum Kind {
        POINTER,
        /// `const` and its like.
        QUALIFIER,
        /// What a space stands before: `class::*`, a vendor's qualifier.
        SPACED,
        ARRAY,
        DECLARATION
    }

    private static final class Mark {
        final Kind kind;
        final Consumer<Output> text;
        boolean written;

        Mark(Kind kind, Consumer<Output> text) {
            this.kind = kind;
            this.text = text;
        }
    }

    private List<Mark> waiting = new ArrayList<>();

    /// Writes a type; the mark waits meanwhile.
    ///
    /// @return whether something inside of the type has written the mark
    boolean isWrittenBy(Node type, Kind kind, Consumer<Output> text, Output out) {
        Mark mark = new Mark(kind, text);
        waiting.add(mark);
        type.left(out);
        waiting.removeLast();
        return mark.written;
    }

    /// Writes a type, and the mark behind it or where it belongs.
    void around(Node type, Kind kind, Consumer<Output> text, Output out) {
        if (!isWrittenBy(type, kind, text, out)) {
            text.accept(out);
        }
    }

    /// Takes the qualifiers that wait next: those of an array belong to what is in it.
    String takeQualifiers(Output out) {
        int start = out.length();
        for (Mark mark : waiting.reversed()) {
            if (!mark.written && mark.kind != Kind.QUALIFIER) {
                break;
            }
            if (!mark.written) {
                mark.written = true;
                mark.text.accept(out);
            }
        }
        return out.cut(start);
    }

    /// What kind of mark comes next; null: none waits.
    @Nullable
    Kind next() {
        for (Mark mark : waiting.reversed()) {
            if (!mark.written) {
                return mark.kind;
            }
        }
        return null;
    }

    /// Writes all that waits, the innermost first.
    void write(Output out) {
        List<Mark> now = waiting;
        for (int i = now.size() - 1; i >= 0; i--) {
            Mark mark = now.get(i);
            if (!mark.written) {
                mark.written = true;
                mark.text.accept(out);
            }
        }
    }

    /// Writes something that has marks of its own.
    void hidden(Runnable writing) {
        if (waiting.isEmpty()) {
            writing.run();
            return;
        }
        List<Mark> kept = waiting;
        waiting = new ArrayList<>();
        writing.run();
        waiting = kept;
    }
}
