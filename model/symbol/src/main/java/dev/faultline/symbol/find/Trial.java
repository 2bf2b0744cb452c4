package dev.faultline.symbol.find;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Judges files, each once, and notes why they were refused.
final class Trial {
    private final Wanted wanted;
    private final @Nullable Path self;
    private final List<Candidate> candidates;
    private final Set<Path> seen = new HashSet<>();
    private @Nullable ObjectFile symbolsOnly;

    Trial(Wanted wanted, @Nullable Path self, List<Candidate> candidates) {
        this.wanted = wanted;
        this.self = self;
        this.candidates = candidates;
    }

    /// The file, if it is the right one and has debug information.
    Optional<ObjectFile> judge(Path path) {
        if (!seen.add(path.toAbsolutePath().normalize()) || isSelf(path)) {
            return Optional.empty();
        }
        try {
            ObjectFile object = ObjectReader.open(path);
            Candidate candidate = judge(object);
            if (candidate.verdict() == Verdict.ACCEPTED && !object.features().contains(Feature.DEBUG)) {
                symbolsOnly = symbolsOnly == null ? object : symbolsOnly;
                candidate = new Candidate(candidate.place(), Verdict.NO_DEBUG_INFORMATION, "has only symbols");
            }
            candidates.add(candidate);
            return candidate.verdict() == Verdict.ACCEPTED ? Optional.of(object) : Optional.empty();
        } catch (UnreadableObjectException e) {
            candidates.add(new Candidate(path.toString(), Verdict.UNREADABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /// The first right file that had symbols, but nothing more.
    Optional<ObjectFile> secondBest() {
        return Optional.ofNullable(symbolsOnly);
    }

    private boolean isSelf(Path path) {
        try {
            return self != null && Files.isSameFile(path, self);
        } catch (IOException e) {
            return false;
        }
    }

    private Candidate judge(ObjectFile object) {
        String place = object.path().toString();
        boolean known = wanted.architecture() != Architecture.UNKNOWN && object.architecture() != Architecture.UNKNOWN;
        if (known && wanted.architecture() != object.architecture()) {
            String reason = "is for " + object.architecture() + ", wanted is " + wanted.architecture();
            return new Candidate(place, Verdict.WRONG_ARCHITECTURE, reason);
        }
        Optional<String> otherId = otherId(object);
        if (otherId.isPresent()) {
            return new Candidate(place, Verdict.WRONG_ID, otherId.get());
        }
        if (!object.features().contains(Feature.DEBUG) && !object.features().contains(Feature.SYMBOLS)) {
            return new Candidate(place, Verdict.NO_DEBUG_INFORMATION, "has neither debug information nor symbols");
        }
        return new Candidate(place, Verdict.ACCEPTED, "");
    }

    /// Why the file is of another build; empty where it is not, or where nobody can tell.
    private Optional<String> otherId(ObjectFile object) {
        if (wanted.buildId() != null && object.format().equals("elf")) {
            String id = object.codeId().orElse("none");
            return id.equals(wanted.buildId())
                    ? Optional.empty()
                    : Optional.of("has build id " + id + ", wanted is " + wanted.buildId());
        }
        if (wanted.link() != null && object.format().equals("elf")) {
            return checkCrc(object.path(), wanted.link().crc());
        }
        if (wanted.debugId() != null && object.debugId().isPresent()) {
            String id = object.debugId().get().toString();
            return id.equals(wanted.debugId().toString())
                    ? Optional.empty()
                    : Optional.of("has debug id " + id + ", wanted is " + wanted.debugId());
        }
        return Optional.empty();
    }

    private static Optional<String> checkCrc(Path path, int wanted) {
        CRC32 crc = new CRC32();
        try (var in = Files.newInputStream(path)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                crc.update(piece, 0, count);
            }
        } catch (IOException e) {
            return Optional.of("cannot be read: " + e.getMessage());
        }
        int found = (int) crc.getValue();
        return found == wanted
                ? Optional.empty()
                : Optional.of("has CRC 0x%08x, wanted is 0x%08x".formatted(found, wanted));
    }
}
