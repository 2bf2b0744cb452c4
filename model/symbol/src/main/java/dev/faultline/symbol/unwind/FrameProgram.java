package dev.faultline.symbol.unwind;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.Architecture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs call frame instructions (DWARF 5, section 6.4.2) and collects the rows.
final class FrameProgram {
    /// The most rules that the rows of one range may have together; real ones have some hundreds.
    private static final int RULE_LIMIT = 1 << 20;

    private static final int STEP_LIMIT = 1 << 18;
    private static final int SAVED_LIMIT = 1 << 10;

    private record Saved(UnwindRule cfa, Map<String, UnwindRule> registers) {}

    private final CommonEntry common;
    private final Architecture architecture;
    private final List<UnwindRow> rows = new ArrayList<>();
    private final Deque<Saved> saved = new ArrayDeque<>();
    private Map<String, UnwindRule> registers = new LinkedHashMap<>();
    private Map<String, UnwindRule> initial = Map.of();
    private UnwindRule cfa = new UnwindRule.Undefined();
    private long address;
    private int rules;
    private int steps;

    FrameProgram(CommonEntry common, Architecture architecture) {
        this.common = common;
        this.architecture = architecture;
    }

    /// The rows of a range of code; at least one.
    List<UnwindRow> run(Cursor section, long start, long end, long from, long to) {
        address = start;
        section.seek(common.instructions());
        execute(section, common.end());
        initial = Map.copyOf(registers);
        section.seek(from);
        execute(section, to);
        row(end);
        return rows;
    }

    private void row(long end) {
        if (Long.compareUnsigned(end, address) > 0) {
            count();
            rows.add(new UnwindRow(address, end, cfa, new LinkedHashMap<>(registers)));
        }
    }

    private void count() {
        rules += registers.size() + 1;
        if (rules > RULE_LIMIT) {
            throw new MalformedDataException("Too many rows", 0);
        }
    }

    private void advance(long units) {
        long next = address + units * common.codeAlign();
        row(next);
        address = next;
    }

    private String name(long number) {
        return number == common.returnRegister() ? UnwindRow.RETURN_ADDRESS : RegisterNames.of(architecture, number);
    }

    private String plainName(long number) {
        return RegisterNames.of(architecture, number);
    }

    private void set(long register, UnwindRule rule) {
        registers.put(name(register), rule);
    }

    private void restore(long register) {
        UnwindRule rule = initial.get(name(register));
        if (rule == null) {
            registers.remove(name(register));
        } else {
            registers.put(name(register), rule);
        }
    }

    private void execute(Cursor in, long end) {
        while (in.position() < end) {
            if (++steps > STEP_LIMIT) {
                throw new MalformedDataException("Too many instructions", in.position());
            }
            int opcode = in.u8();
            int low = opcode & 0x3f;
            switch (opcode >> 6) {
                case 1 -> advance(low);
                case 2 -> set(low, new UnwindRule.AtCfa(in.uleb() * common.dataAlign()));
                case 3 -> restore(low);
                default -> extended(in, low);
            }
        }
    }

    private void extended(Cursor in, int opcode) {
        switch (opcode) {
            case 0x00 -> {
                // Padding.
            }
            case 0x01 -> {
                long next = Pointers.read(in, common.pointers(), 0, common.addressSize());
                row(next);
                address = next;
            }
            case 0x02 -> advance(in.u8());
            case 0x03 -> advance(in.u16());
            case 0x04 -> advance(in.u32());
            case 0x0a -> remember();
            case 0x0b -> {
                if (!saved.isEmpty()) {
                    Saved kept = saved.pop();
                    cfa = kept.cfa;
                    registers = kept.registers;
                }
            }
            case 0x0c, 0x0d, 0x0e, 0x0f, 0x12, 0x13 -> defineCfa(in, opcode);
            case 0x2d -> {
                // GNU window save (SPARC); on ARM64 it signs the return address: nothing to find.
            }
            case 0x2e -> in.skipLeb();
            default -> register(in, opcode);
        }
    }

    private void remember() {
        if (saved.size() == SAVED_LIMIT) {
            throw new MalformedDataException("Too many states are remembered", 0);
        }
        count();
        saved.push(new Saved(cfa, new LinkedHashMap<>(registers)));
    }

    private void defineCfa(Cursor in, int opcode) {
        cfa = switch (opcode) {
            case 0x0c -> new UnwindRule.RegisterPlus(plainName(in.uleb()), in.uleb());
            case 0x12 -> new UnwindRule.RegisterPlus(plainName(in.uleb()), in.sleb() * common.dataAlign());
            case 0x0d -> new UnwindRule.RegisterPlus(plainName(in.uleb()), offset());
            case 0x0e -> new UnwindRule.RegisterPlus(base(), in.uleb());
            case 0x13 -> new UnwindRule.RegisterPlus(base(), in.sleb() * common.dataAlign());
            default -> expression(in, false);
        };
    }

    private long offset() {
        return cfa instanceof UnwindRule.RegisterPlus plus ? plus.offset() : 0;
    }

    private String base() {
        return cfa instanceof UnwindRule.RegisterPlus plus ? plus.register() : plainName(0);
    }

    private void register(Cursor in, int opcode) {
        long register = in.uleb();
        switch (opcode) {
            case 0x05 -> set(register, new UnwindRule.AtCfa(in.uleb() * common.dataAlign()));
            case 0x06 -> restore(register);
            case 0x07 -> set(register, new UnwindRule.Undefined());
            case 0x08 -> set(register, new UnwindRule.Same());
            case 0x09 -> set(register, new UnwindRule.RegisterPlus(plainName(in.uleb()), 0));
            case 0x10 -> set(register, expression(in, true));
            case 0x11 -> set(register, new UnwindRule.AtCfa(in.sleb() * common.dataAlign()));
            case 0x14 -> set(register, new UnwindRule.CfaPlus(in.uleb() * common.dataAlign()));
            case 0x15 -> set(register, new UnwindRule.CfaPlus(in.sleb() * common.dataAlign()));
            case 0x16 -> set(register, expression(in, false));
            case 0x2f -> set(register, new UnwindRule.AtCfa(-in.uleb() * common.dataAlign()));
            default -> throw new MalformedDataException("Unknown instruction " + opcode, in.position());
        }
    }

    private static UnwindRule expression(Cursor in, boolean dereference) {
        long size = in.uleb();
        long offset = in.position();
        in.skip(size);
        return new UnwindRule.Expression(offset, size, dereference);
    }
}
