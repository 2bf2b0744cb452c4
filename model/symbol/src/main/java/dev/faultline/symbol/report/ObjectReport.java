package dev.faultline.symbol.report;

import dev.faultline.symbol.elf.DebugLink;
import dev.faultline.symbol.find.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file is: the answer of `faultline symbols`.
///
/// @param file its path
/// @param usable whether it can name addresses
/// @param reason why it is not usable; empty where it is
/// @param format `elf`, `breakpad`; null: none we know
/// @param kind `executable`, `library`, `debug` ...
/// @param loadAddress where its first byte wants to stand, `0x...`
/// @param debugLink the separate debug file that it names
/// @param features `symbols`, `debug`, `unwind`, `sources`
/// @param problems what is damaged
public record ObjectReport(
        String file,
        boolean usable,
        String reason,
        @Nullable String format,
        @Nullable String kind,
        @Nullable String arch,
        @Nullable String debugId,
        @Nullable String codeId,
        @Nullable String loadAddress,
        @Nullable DebugLink debugLink,
        List<String> features,
        List<Candidate> candidates,
        List<String> problems) {

    /// Plain maps, lists and strings, with keys in snake case.
    public Map<String, Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("usable", usable);
        json.put("reason", reason);
        json.put("format", format);
        json.put("kind", kind);
        json.put("arch", arch);
        json.put("debug_id", debugId);
        json.put("code_id", codeId);
        json.put("load_address", loadAddress);
        json.put(
                "debug_link",
                debugLink == null
                        ? null
                        : Map.of("file", debugLink.file(), "crc", "0x%08x".formatted(debugLink.crc())));
        json.put("features", features);
        List<Object> others = new ArrayList<>();
        for (Candidate candidate : candidates) {
            others.add(Map.of(
                    "place", candidate.place(), "verdict", candidate.verdict().label(), "reason", candidate.reason()));
        }
        json.put("candidates", others);
        json.put("problems", problems);
        Map<String, Object> present = new LinkedHashMap<>();
        json.forEach((key, value) -> {
            if (value != null) {
                present.put(key, value);
            }
        });
        return present;
    }
}
