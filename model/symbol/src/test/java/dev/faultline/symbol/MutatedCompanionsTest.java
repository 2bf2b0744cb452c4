package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.dwarf.Companions;
import dev.faultline.symbol.dwarf.DebugSections;
import dev.faultline.symbol.dwarf.DwarfCode;
import dev.faultline.symbol.elf.ElfFile;
import dev.faultline.symbol.elf.ElfSection;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import dev.faultline.symbol.toolchain.Programs;
import dev.faultline.symbol.toolchain.Toolchain;
import dev.faultline.symbol.unwind.FrameTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damaged files beside a good one: packages of split units, split units, alternate files of dwz. What is lost of them
/// leaves the rest of the answers.
class MutatedCompanionsTest {
    private static final String SOURCES = " first.cc second.cc";

    @TempDir
    Path folder;

    private Toolchain tools;

    @BeforeEach
    void write() throws Exception {
        tools = new Toolchain(folder);
        Programs.write(tools);
    }

    @ParameterizedTest
    @CsvSource({
        "g++, -gdwarf-4 -fdebug-types-section, dwp -e app -o app.dwp, 41",
        "clang++, -gdwarf-5 -fdebug-types-section, llvm-dwp -e app -o app.dwp, 42",
    })
    void packagesAreReadInPart(String compiler, String options, String pack, long seed) throws Exception {
        tools.run(compiler + " -O2 -g -gsplit-dwarf " + options + " -o app" + SOURCES, pack);
        read("app.dwp", seed, 2, bad -> new Damaged(bad, null, null));
    }

    @ParameterizedTest
    @CsvSource({"g++, 43", "clang++, 44"})
    void splitUnitsAreReadInPart(String compiler, long seed) throws Exception {
        tools.run(
                compiler + " -O2 -g -gdwarf-5 -gsplit-dwarf -c -o first.o first.cc",
                compiler + " -O2 -g -o app first.o second.cc");
        read("first.dwo", seed, 2, bad -> new Damaged(null, bad, null));
    }

    @Test
    void alternateFilesAreReadInPart() throws Exception {
        tools.run("g++ -O2 -g -gdwarf-4 -o app" + SOURCES, "cp app other", "dwz -m app.alt app other");
        read("app.alt", 45, 1, bad -> new Damaged(null, null, bad));
    }

    @Test
    void debugFramesAreReadInPart() throws Exception {
        tools.run("g++ -g -O2 -fno-exceptions -fno-asynchronous-unwind-tables -fno-unwind-tables -c -o app.o first.cc");
        ElfObject object = (ElfObject) ObjectReader.open(tools.file("app.o"));
        Bytes section = object.elf().section(".debug_frame").orElseThrow();
        byte[] good = section.toArray(0, section.size());
        assertThat(FrameTable.debugFrame(section, object.architecture()).size()).isPositive();
        Mutations.of(good, 46, Mutations.count(1500), bad -> {
            FrameTable table = FrameTable.debugFrame(Bytes.of(bad), object.architecture());
            for (int i = 0; i < table.size(); i++) {
                assertThat(table.rows(i)).isNotNull();
            }
        });
    }

    /// Makes companions of damaged bytes.
    private interface Maker {
        Companions of(byte[] bad);
    }

    /// Half of the damage anywhere in the file, half of it in the sections with the tables that lead to the others.
    private void read(String companion, long seed, int inputs, Maker maker) throws Exception {
        byte[] good = Files.readAllBytes(tools.file(companion));
        ElfFile app = ((ElfObject) ObjectReader.open(tools.file("app"))).elf();
        List<Long> addresses = app.symbols().list().stream()
                .filter(s -> s.name().contains("outer") || s.name().contains("second"))
                .flatMapToLong(s -> java.util.stream.LongStream.of(s.address(), s.address() + s.size() / 2))
                .boxed()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(3);
        int count = Mutations.count(1500) / inputs;
        Mutations.of(good, seed, count / 2, bad -> use(app, maker.of(bad), addresses));
        List<ElfSection> sections = ((ElfObject) ObjectReader.open(tools.file(companion)))
                .elf().sections().stream()
                        .filter(s -> s.name().startsWith(".debug_") && s.size() > 0)
                        .toList();
        for (ElfSection section : sections) {
            long end = section.offset() + section.size();
            int share = count / 2 / sections.size() + 1;
            Mutations.within(
                    good,
                    section.offset(),
                    end,
                    seed + section.offset(),
                    share,
                    bad -> use(app, maker.of(bad), addresses));
        }
    }

    private static void use(ElfFile app, Companions companions, List<Long> addresses) {
        DwarfCode code = new DwarfCode(new ElfSections(app), companions);
        for (long address : addresses) {
            assertThat(code.lookup(address)).doesNotContainNull();
        }
        for (int i = 0; i < code.unitCount(); i++) {
            assertThat(code.readUnit(i)).isNotNull();
        }
        assertThat(code.problems()).hasSizeLessThanOrEqualTo(50);
    }

    /// @param pack the package, if there is one
    /// @param split the only split unit, if there is one
    /// @param shared the alternate file, if there is one
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    private record Damaged(byte @Nullable [] pack, byte @Nullable [] split, byte @Nullable [] shared)
            implements Companions {
        @Override
        public Optional<DebugSections> alternate() {
            return open(shared);
        }

        @Override
        public Optional<DebugSections> splitPackage() {
            return open(pack);
        }

        @Override
        public Optional<DebugSections> split(String name, @Nullable String folder) {
            return open(split);
        }

        private static Optional<DebugSections> open(byte @Nullable [] bytes) {
            try {
                return bytes != null && ObjectReader.open(Path.of("damaged"), Bytes.of(bytes)) instanceof ElfObject elf
                        ? Optional.of(new ElfSections(elf.elf()))
                        : Optional.empty();
            } catch (UnreadableObjectException e) {
                return Optional.empty();
            }
        }
    }
}
