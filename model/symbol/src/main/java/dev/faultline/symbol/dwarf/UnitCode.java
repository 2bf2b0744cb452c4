package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.CodeFunction;
import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.SourceFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The code of one unit, looked into as far as the addresses that are asked for need it. Safe from many threads.
final class UnitCode {
    private final Unit unit;
    private final Unit functions;
    private @Nullable CodeUnit lines;
    private @Nullable FunctionIndex shallow;
    private @Nullable FunctionIndex deep;

    /// @param split the half with the functions, if the unit is a skeleton and it was found
    UnitCode(Unit unit, @Nullable Unit split) {
        this.unit = unit;
        this.functions = split == null ? unit : split;
    }

    List<SourceFrame> lookup(long address) {
        CodeFunction[] chain = chain(address);
        CodeUnit code = lines();
        return code.frames(chain, code.rows().find(address));
    }

    private CodeFunction[] chain(long address) {
        try {
            long found = shallow().find(address);
            found = found < 0 ? deep().find(address) : found;
            return found < 0 ? new CodeFunction[0] : InlineChain.find(functions, found, address);
        } catch (MalformedDataException e) {
            unit.file().note("Unit at 0x" + Long.toHexString(unit.header().offset()) + ": " + e.getMessage());
            return new CodeFunction[0];
        }
    }

    /// The lines, without functions.
    private synchronized CodeUnit lines() {
        CodeUnit code = lines;
        if (code == null) {
            LineTable table = LineProgram.read(unit);
            code = new CodeUnit(List.of(), table.rows(), table.files());
            lines = code;
        }
        return code;
    }

    private synchronized FunctionIndex shallow() {
        FunctionIndex index = shallow;
        if (index == null) {
            index = FunctionIndex.read(functions, false);
            shallow = index;
        }
        return index;
    }

    private synchronized FunctionIndex deep() {
        FunctionIndex index = deep;
        if (index == null) {
            index = FunctionIndex.read(functions, true);
            deep = index;
        }
        return index;
    }

    /// All of it at once.
    ///
    /// @param ranges the addresses it is asked for
    CodeUnit readAll(long[] ranges) {
        LineTable table = LineProgram.read(unit);
        CodeUnit shallow = new CodeUnit(read(false), table.rows(), table.files(), ranges);
        // Lines of no function are common, as initialisers have no entry; functions inside of others are rare.
        return shallow.hasLooseLines() && knowsMore(shallow)
                ? new CodeUnit(read(true), table.rows(), table.files(), ranges)
                : shallow;
    }

    private boolean knowsMore(CodeUnit code) {
        try {
            return !FunctionIndex.read(functions, true).isWithin(code.parts());
        } catch (MalformedDataException e) {
            // Said again, and noted, by who reads on.
            return true;
        }
    }

    private List<CodeFunction> read(boolean deep) {
        FunctionReader reader = new FunctionReader(functions, deep);
        try {
            return reader.read();
        } catch (MalformedDataException e) {
            unit.file().note("Unit at 0x" + Long.toHexString(unit.header().offset()) + ": " + e.getMessage());
            return reader.functions();
        }
    }
}
