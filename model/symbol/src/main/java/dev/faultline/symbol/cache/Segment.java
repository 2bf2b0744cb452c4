package dev.faultline.symbol.cache;

import dev.faultline.symbol.code.CodeFunction;
import dev.faultline.symbol.code.FunctionName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One unit on its way into the file: its tables, its blocks and the ranges they begin.
final class Segment {
    private final Packed blocks = new Packed();
    private final Packed chains = new Packed();
    private final Packed functions = new Packed();
    private final Packed files = new Packed();
    private final Packed strings = new Packed();
    private final Map<String, Integer> stringPlaces = new HashMap<>();
    private final Map<FunctionName, Integer> functionNumbers = new HashMap<>();
    private final Map<String, Integer> fileNumbers = new HashMap<>();
    private final long base;

    long[] starts = new long[256];
    int[] places = new int[256];
    int count;

    private final Packed block = new Packed();
    private int pieces;
    private long blockStart;
    private long lastAddress;
    private int lastFile;
    private int lastLine;
    private int lastChain;

    Segment(long base) {
        this.base = base;
        // Place 0 says "a gap" in the index, and "none" in chains.
        blocks.leb(0);
        chains.leb(0);
    }

    /// A chain's place.
    ///
    /// @param caller the place of the chain of the caller, 0: none
    /// @param callFile the number of the file of the call
    int chain(CodeFunction function, FunctionName name, long start, int caller, int callFile) {
        int place = chains.size();
        chains.leb(number(name));
        chains.leb(caller == 0 ? 0 : place - caller);
        chains.zig(start == 0 ? -1 : start - base);
        chains.leb(callFile);
        chains.leb(Math.max(0, function.callLine()));
        chains.leb(Math.max(0, function.callColumn()));
        return place;
    }

    private int number(FunctionName name) {
        Integer known = functionNumbers.get(name);
        if (known != null) {
            return known;
        }
        int number = functionNumbers.size();
        functions.u32(string(name.symbol()));
        functions.u32(name.startLine());
        functionNumbers.put(name, number);
        return number;
    }

    /// A file's number, from 1; 0: none.
    int file(@Nullable String path) {
        if (path == null) {
            return 0;
        }
        Integer known = fileNumbers.get(path);
        if (known != null) {
            return known;
        }
        files.u32(string(path));
        fileNumbers.put(path, fileNumbers.size() + 1);
        return fileNumbers.size();
    }

    private int string(String text) {
        Integer known = stringPlaces.get(text);
        if (known != null) {
            return known;
        }
        int place = strings.size();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        strings.leb(bytes.length);
        strings.add(bytes);
        stringPlaces.put(text, place);
        return place;
    }

    /// Adds a piece of code; pieces of a range follow each other.
    void piece(long address, int file, int line, int column, int chain) {
        if (pieces == Layout.BLOCK) {
            endBlock();
        }
        if (pieces == 0) {
            blockStart = address;
            lastAddress = address;
            lastFile = 0;
            lastLine = 0;
            lastChain = 0;
        }
        block.leb(address - lastAddress);
        block.zig(file - (long) lastFile);
        block.zig(line - (long) lastLine);
        block.leb(column);
        block.zig(chain - (long) lastChain);
        lastAddress = address;
        lastFile = file;
        lastLine = line;
        lastChain = chain;
        pieces++;
    }

    /// Ends a range: what follows it is not known.
    void endRange(long end) {
        endBlock();
        range(end, 0);
    }

    private void endBlock() {
        if (pieces == 0) {
            return;
        }
        range(blockStart, blocks.size());
        blocks.leb(pieces);
        blocks.add(block);
        pieces = 0;
        block.clear();
    }

    private void range(long start, int place) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        starts[count] = start;
        places[count] = place;
        count++;
    }

    /// All tables one after the other; `tables` gets the places of the last four.
    Packed join(int[] tables) {
        Packed all = new Packed();
        all.add(blocks);
        tables[0] = all.size();
        all.add(chains);
        tables[1] = all.size();
        all.add(functions);
        tables[2] = all.size();
        all.add(files);
        tables[3] = all.size();
        all.add(strings);
        return all;
    }
}
