package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.CodeFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads all functions of a unit with everything that was inlined into them.
final class FunctionReader {
    private static final int DEPTH_LIMIT = 512;

    /// What is open on the way down. Entries that are not code themselves hand on the list of the code around them.
    private static final class Level {
        final List<CodeFunction> target;
        final boolean code;

        Level(List<CodeFunction> target, boolean code) {
            this.target = target;
            this.code = code;
        }
    }

    private final Unit unit;
    private final EntryReader reader;
    private final Ranges ranges;
    private final List<CodeFunction> functions = new ArrayList<>();
    private final ArrayList<Level> open = new ArrayList<>();
    private final boolean deep;

    /// @param deep whether to look into types and functions too, where few compilers put functions with code; the
    ///     shallow way passes over most of the unit
    FunctionReader(Unit unit, boolean deep) {
        this.unit = unit;
        this.deep = deep;
        this.reader = unit.walker();
        this.ranges = new Ranges(unit);
    }

    /// What was read so far.
    List<CodeFunction> functions() {
        return functions;
    }

    /// The functions in the order of the file.
    List<CodeFunction> read() {
        Abbreviation root = reader.next();
        if (root == null || !root.hasChildren) {
            return functions;
        }
        reader.skip(root);
        open.add(new Level(functions, false));
        while (!open.isEmpty() && reader.hasMore()) {
            Abbreviation abbreviation = reader.next();
            if (abbreviation == null) {
                open.removeLast();
            } else {
                one(abbreviation);
            }
        }
        return functions;
    }

    private void one(Abbreviation abbreviation) {
        Level level = open.getLast();
        if (open.size() > DEPTH_LIMIT) {
            reader.skipTree(abbreviation);
        } else if (abbreviation.tag == Tag.SUBPROGRAM) {
            function(abbreviation, level);
        } else if (abbreviation.tag == Tag.INLINED_SUBROUTINE && level.code) {
            CodeFunction inlinee = code(reader.read(abbreviation));
            if (inlinee == null) {
                reader.skipChildren(abbreviation);
            } else {
                enter(abbreviation, inlinee, level.target, true);
            }
        } else {
            other(abbreviation, level);
        }
    }

    private void function(Abbreviation abbreviation, Level level) {
        boolean passOver = abbreviation.hasSibling && !level.code && !deep;
        if (passOver && !abbreviation.mayHaveCode) {
            reader.skipTree(abbreviation);
            return;
        }
        Entry entry = reader.read(abbreviation);
        CodeFunction function = entry.hasCode() ? code(entry) : null;
        if (passOver && function == null) {
            reader.skipChildren(abbreviation);
        } else {
            enter(abbreviation, function, functions, false);
        }
    }

    private void enter(
            Abbreviation abbreviation, @Nullable CodeFunction function, List<CodeFunction> target, boolean inlined) {
        if (function != null) {
            target.add(function);
        }
        if (abbreviation.hasChildren) {
            List<CodeFunction> inner = function == null ? target : function.inlinees();
            open.add(new Level(inner, inlined || function != null));
        }
    }

    private void other(Abbreviation abbreviation, Level level) {
        boolean block = level.code && Tag.isBlock(abbreviation.tag);
        boolean holdsCode = block || (!level.code && Tag.isScope(abbreviation.tag));
        if (!deep && !holdsCode && abbreviation.hasSibling) {
            reader.skipTree(abbreviation);
            return;
        }
        reader.skip(abbreviation);
        if (abbreviation.hasChildren) {
            open.add(new Level(level.target, block));
        }
    }

    private @Nullable CodeFunction code(Entry entry) {
        if (ranges.read(entry).count() == 0) {
            return null;
        }
        return CodeFunctions.of(unit, entry, ranges.toArray(), new ArrayList<>(0));
    }
}
