package dev.faultline.ui.detail.symbol;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.ui.detail.symbol.ModuleRow.Topic;
import dev.faultline.ui.detail.value.ValueKind;
import dev.faultline.ui.detail.value.ValueRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays out the modules of an event as rows: those that are wanted first, then those in use, then the others.
final class ModuleLines {
    private final List<ModuleRow> rows = new ArrayList<>();

    private ModuleLines() {}

    static List<ModuleRow> of(Event event, SymbolSummary summary, String filter, Set<String> open) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        ModuleLines lines = new ModuleLines();
        List<ModuleRow.Module> modules = new ArrayList<>();
        for (int i = 0; i < event.images().size(); i++) {
            DebugImage image = event.images().get(i);
            int frames = summary.frames().getOrDefault(i, 0);
            modules.add(new ModuleRow.Module(key(i), image, ModuleSymbols.of(image), frames, open.contains(key(i))));
        }
        modules.stream()
                .filter(module -> matches(module, wanted))
                .sorted(Comparator.comparingInt(ModuleLines::rank))
                .forEach(lines::add);
        lines.addPackages(event, wanted);
        return List.copyOf(lines.rows);
    }

    static String key(int image) {
        return "m" + image;
    }

    private static int rank(ModuleRow.Module module) {
        ModuleSymbols symbols = module.symbols();
        if (symbols != null && symbols.isWanted()) {
            return 0;
        }
        return module.frames() > 0 ? 1 : 2;
    }

    private static boolean matches(ModuleRow.Module module, String wanted) {
        DebugImage image = module.image();
        String status = module.symbols() == null
                ? ""
                : module.symbols().status().wireName().replace('_', ' ');
        for (String text :
                new String[] {image.codeFile(), image.debugFile(), image.debugId(), image.codeId(), status}) {
            if (text != null && text.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    private void add(ModuleRow.Module module) {
        rows.add(module);
        if (!module.open()) {
            return;
        }
        DebugImage image = module.image();
        fact(module, "code_file", image.codeFile());
        fact(module, "debug_file", image.debugFile());
        fact(module, "debug_id", image.debugId());
        fact(module, "code_id", image.codeId());
        fact(module, "arch", image.arch());
        fact(module, "image_addr", range(image));
        ModuleSymbols symbols = module.symbols();
        if (symbols != null) {
            add(module.key(), symbols);
        }
    }

    private void add(String key, ModuleSymbols symbols) {
        if (!symbols.source().isEmpty()) {
            rows.add(new ModuleRow.Remark(key, Topic.SOURCE, symbols.source()));
        }
        if (!symbols.reason().isEmpty() && !symbols.isWanted()) {
            rows.add(new ModuleRow.Remark(key, Topic.REASON, symbols.reason()));
        }
        if (!symbols.candidates().isEmpty()) {
            rows.add(new ModuleRow.Remark(key, Topic.CANDIDATES, ""));
            for (SymbolCandidate candidate : symbols.candidates()) {
                rows.add(new ModuleRow.Candidate(key, candidate));
                if (!candidate.reason().isEmpty()) {
                    rows.add(new ModuleRow.Reason(key, candidate));
                }
            }
        } else if (symbols.isWanted()) {
            rows.add(new ModuleRow.Remark(key, Topic.NO_CANDIDATE, ""));
        }
    }

    private static @Nullable String range(DebugImage image) {
        if (image.imageAddr() == null) {
            return null;
        }
        String from = "0x" + Long.toHexString(image.imageAddr());
        return image.imageSize() == null
                ? from
                : from + " – 0x" + Long.toHexString(image.imageAddr() + image.imageSize());
    }

    private void fact(ModuleRow.Module module, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new ModuleRow.Fact(
                    new ValueRow(module.key() + "/" + name, 0, name, value, ValueKind.TEXT, 0, false)));
        }
    }

    private void addPackages(Event event, String wanted) {
        List<ModuleRow> packages = new ArrayList<>();
        event.modules().forEach((name, version) -> {
            if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
                packages.add(new ModuleRow.Dependency(
                        new ValueRow("p/" + name, 0, name, version, ValueKind.TEXT, 0, false)));
            }
        });
        if (!packages.isEmpty()) {
            rows.add(new ModuleRow.Heading(Topic.PACKAGES));
            rows.addAll(packages);
        }
    }
}
