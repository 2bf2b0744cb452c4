package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the build id: the note `GNU` of type 3 in any note segment or section (gABI "Note Section", GNU ld
/// `--build-id`).
final class BuildId {
    private static final int GNU_BUILD_ID = 3;
    private static final int LONGEST = 64;
    /// Where an id is, notes are few and short; a dump of memory has long ones and no id.
    private static final int NOTES_COUNT = 256;

    private static final long NOTES_SIZE = 1 << 16;
    private static final byte[] GNU = {'G', 'N', 'U', 0};

    private BuildId() {}

    static Optional<byte[]> find(Bytes file, List<ElfSection> sections, List<ElfSegment> segments) {
        Stream<Bytes> inSections = sections.stream()
                .filter(s -> s.type() == ElfSection.NOTE)
                .map(s -> file.clip(s.offset(), Math.min(NOTES_SIZE, s.size())));
        Stream<Bytes> inSegments = segments.stream()
                .filter(s -> s.type() == ElfSegment.NOTE)
                .map(s -> file.clip(s.offset(), Math.min(NOTES_SIZE, s.fileSize())));
        return Stream.concat(inSections.limit(NOTES_COUNT), inSegments.limit(NOTES_COUNT))
                .flatMap(notes -> inNotes(notes).stream())
                .findFirst();
    }

    private static Optional<byte[]> inNotes(Bytes notes) {
        try {
            Cursor in = notes.cursor();
            while (in.remaining() >= 12) {
                long nameSize = in.u32();
                long size = in.u32();
                int type = in.i32();
                boolean gnu = nameSize == GNU.length && Arrays.equals(GNU, notes.toArray(in.position(), 4));
                in.skip((nameSize + 3) & ~3L);
                if (gnu && type == GNU_BUILD_ID && size > 0 && size <= LONGEST) {
                    return Optional.of(in.array((int) size));
                }
                in.skip(Math.min((size + 3) & ~3L, in.remaining()));
            }
        } catch (MalformedDataException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// What Breakpad takes where there is no build id: the first page of the code, folded to 16 bytes with XOR
    /// (Breakpad, `src/common/linux/file_id.cc`).
    static Optional<byte[]> ofCode(Bytes file, List<ElfSection> sections) {
        for (ElfSection section : sections) {
            if (section.name().equals(".text") && section.hasContent()) {
                Bytes code = file.clip(section.offset(), Math.min(4096, section.size()));
                byte[] folded = new byte[16];
                for (int i = 0; i < code.size(); i++) {
                    folded[i % 16] ^= (byte) code.u8(i);
                }
                return Optional.of(folded);
            }
        }
        return Optional.empty();
    }
}
