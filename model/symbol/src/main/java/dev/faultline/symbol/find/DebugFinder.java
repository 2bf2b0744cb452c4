package dev.faultline.symbol.find;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// Looks for the debug information of an object in several stores, one after the other. Safe from many threads.
public final class DebugFinder {
    private final List<SymbolStore> stores;

    /// Asks these stores, in this order; the folder of the object itself is always asked first.
    public DebugFinder(List<SymbolStore> stores) {
        this.stores = List.copyOf(stores);
    }

    /// The stores of this machine that need no settings: what distributions install.
    public static DebugFinder system() {
        return new DebugFinder(List.of(new FolderStore(FolderStore.SYSTEM)));
    }

    /// Looks for the debug information of an object.
    public Search find(ObjectFile object) {
        return find(Wanted.by(object), object.path());
    }

    /// Looks for debug information.
    public Search find(Wanted wanted) {
        return find(wanted, null);
    }

    private Search find(Wanted wanted, @org.jspecify.annotations.Nullable Path self) {
        List<Candidate> candidates = new ArrayList<>();
        List<SymbolStore> all = new ArrayList<>();
        if (wanted.folder() != null) {
            all.add(new FolderStore(wanted.folder()));
        }
        all.addAll(stores);
        for (SymbolStore store : all) {
            for (Path path : store.candidates(wanted, candidates::add)) {
                Optional<ObjectFile> found = isSame(path, self) ? Optional.empty() : judge(path, wanted, candidates);
                if (found.isPresent()) {
                    return new Search(found, candidates);
                }
            }
        }
        return new Search(Optional.empty(), candidates);
    }

    private static boolean isSame(Path path, @org.jspecify.annotations.Nullable Path self) {
        try {
            return self != null && Files.isSameFile(path, self);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<ObjectFile> judge(Path path, Wanted wanted, List<Candidate> candidates) {
        try {
            ObjectFile object = ObjectReader.open(path);
            Candidate candidate = judge(object, wanted);
            candidates.add(candidate);
            return candidate.verdict() == Verdict.ACCEPTED ? Optional.of(object) : Optional.empty();
        } catch (UnreadableObjectException e) {
            candidates.add(new Candidate(path.toString(), Verdict.UNREADABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Candidate judge(ObjectFile object, Wanted wanted) {
        String place = object.path().toString();
        boolean known = wanted.architecture() != Architecture.UNKNOWN && object.architecture() != Architecture.UNKNOWN;
        if (known && wanted.architecture() != object.architecture()) {
            String reason = "is for " + object.architecture() + ", wanted is " + wanted.architecture();
            return new Candidate(place, Verdict.WRONG_ARCHITECTURE, reason);
        }
        Optional<String> otherId = otherId(object, wanted);
        if (otherId.isPresent()) {
            return new Candidate(place, Verdict.WRONG_ID, otherId.get());
        }
        if (!object.features().contains(Feature.DEBUG) && !object.features().contains(Feature.SYMBOLS)) {
            return new Candidate(place, Verdict.NO_DEBUG_INFORMATION, "has neither debug information nor symbols");
        }
        return new Candidate(place, Verdict.ACCEPTED, "");
    }

    /// Why the file is of another build; empty where it is not, or where nobody can tell.
    private static Optional<String> otherId(ObjectFile object, Wanted wanted) {
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
