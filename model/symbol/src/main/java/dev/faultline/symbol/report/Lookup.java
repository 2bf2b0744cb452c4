package dev.faultline.symbol.report;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Looks up addresses of one object for people and other programs: `faultline lookup`. Safe from many threads.
public final class Lookup {
    private final Symbolizer symbolizer;
    private final Demangler demangler;
    private @Nullable List<Candidate> refused;

    /// Asks the symbolizer and spells names with the demangler.
    public Lookup(Symbolizer symbolizer, Demangler demangler) {
        this.symbolizer = symbolizer;
        this.demangler = demangler;
    }

    /// Reads an address as users write it: `0x1f`, or decimal digits; empty where it is neither.
    public static OptionalLong parseAddress(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            return plain.startsWith("0x")
                    ? OptionalLong.of(Long.parseUnsignedLong(plain.substring(2), 16))
                    : OptionalLong.of(Long.parseUnsignedLong(plain));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /// The frames at an address.
    public LookupResult find(long address) {
        List<LookupResult.Frame> frames = new ArrayList<>();
        for (SourceFrame frame : symbolizer.lookup(address)) {
            frames.add(new LookupResult.Frame(
                    demangler.demangle(frame.symbol()),
                    frame.file() == null ? "" : frame.file(),
                    frame.line(),
                    frame.column(),
                    frame.startLine(),
                    frame.startAddress() == 0 ? "" : hex(frame.startAddress())));
        }
        return new LookupResult(hex(address), symbolizer.object().path().toString(), frames, refused());
    }

    /// The files that were looked at for debug information and not taken. What a server does not have counts only where
    /// nothing was found. Empty where the first answer came from a cache: then nothing was looked for.
    public synchronized List<Candidate> refused() {
        List<Candidate> known = refused;
        if (known == null) {
            known = symbolizer.isCached() ? List.of() : refused(symbolizer.candidates());
            refused = known;
        }
        return known;
    }

    private static List<Candidate> refused(List<Candidate> all) {
        boolean found = all.stream().anyMatch(c -> c.verdict() == Verdict.ACCEPTED);
        return all.stream()
                .filter(c -> c.verdict() != Verdict.ACCEPTED && !(found && c.verdict() == Verdict.ABSENT))
                .toList();
    }

    static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }
}
