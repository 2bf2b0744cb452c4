package dev.faultline.symbol.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer for one address, as llvm-symbolizer's JSON has it.
///
/// @param address `0x...`
/// @param moduleName the object file
/// @param symbol the frames, innermost inline first; empty: nothing is known
public record LookupResult(String address, String moduleName, List<Frame> symbol) {
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

    /// With llvm-symbolizer's keys: `Address`, `ModuleName`, `Symbol`. Plain maps, lists, strings and numbers.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("Address", address);
        json.put("ModuleName", moduleName);
        List<Object> frames = new ArrayList<>();
        symbol.forEach(frame -> frames.add(frame.toJson()));
        json.put("Symbol", frames);
        return json;
    }
}
