package dev.faultline.symbol.report;

import dev.faultline.symbol.find.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer for one address, as llvm-symbolizer's JSON has it.
///
/// @param address `0x...`
/// @param moduleName the object file
/// @param symbol the frames, innermost inline first; empty: nothing is known
/// @param refused the files that might have had debug information, and why they were not taken
public record LookupResult(String address, String moduleName, List<Frame> symbol, List<Candidate> refused) {
    /// A frame. Unknown text is empty, unknown numbers are 0.
    public record Frame(
            String functionName, String fileName, int line, int column, int startLine, String startAddress) {
        /// With llvm-symbolizer's keys, in its order.
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("Column", column);
            json.put("Discriminator", 0);
            json.put("FileName", fileName);
            json.put("FunctionName", functionName);
            json.put("Line", line);
            json.put("StartAddress", startAddress);
            json.put("StartFileName", "");
            json.put("StartLine", startLine);
            return json;
        }
    }

    /// With llvm-symbolizer's keys: `Address`, `ModuleName`, `Symbol`; and `Refused` where files were refused, with
    /// `Place`, `Verdict`, `Reason`. Plain maps, lists, strings and numbers.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("Address", address);
        json.put("ModuleName", moduleName);
        List<Object> frames = new ArrayList<>();
        symbol.forEach(frame -> frames.add(frame.toJson()));
        json.put("Symbol", frames);
        if (!refused.isEmpty()) {
            json.put("Refused", refused.stream().map(LookupResult::toJson).toList());
        }
        return json;
    }

    private static Map<String, Object> toJson(Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("Place", candidate.place());
        json.put("Verdict", candidate.verdict().label());
        json.put("Reason", candidate.reason());
        return json;
    }
}
