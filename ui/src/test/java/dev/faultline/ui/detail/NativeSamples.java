package dev.faultline.ui.detail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.EventWriter;
import dev.faultline.event.symbols.FrameSymbols;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.SourceCall;
import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.event.symbols.SymbolFindings;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.event.symbols.TraceKey;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingRules;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A native crash before its symbols were looked for, without them, with some and with all.
public final class NativeSamples {
    private static final String PUMP = "b2452a87-6370-a857-bf21-d1e10c06871b";
    private static final String CRASH = """
            {"event_id":"3679b5edd8f045e46d3d67cce5f3926a","platform":"native","level":"fatal",
             "release":"pump@0.7.0","environment":"field","timestamp":"2026-11-22T10:04:00Z",
             "exception":{"values":[{"type":"SIGSEGV","value":"Segfault","thread_id":4711,
              "mechanism":{"type":"signalhandler","handled":false,"synthetic":true},
              "stacktrace":{"frames":[
               {"instruction_addr":"0x55e50268f791","trust":"cfi"},
               {"instruction_addr":"0x7fed56f4b305","trust":"fp"},
               {"instruction_addr":"0x7fed56f4b24a","trust":"scan"},
               {"instruction_addr":"0x55e50268fbc5","trust":"cfi"},
               {"instruction_addr":"0x7fed57001122","trust":"cfi"},
               {"instruction_addr":"0x55e50268f859","trust":"context"}],
               "registers":{"rip":"0x55e50268f859","rsp":"0x7ffce6b2ebc8","rax":"0x0","rdi":"0x10"}}}]},
             "threads":{"values":[{"id":4711,"name":"main","crashed":true},
              {"id":4712,"name":"valve-io","state":"waiting","stacktrace":{"frames":[
               {"instruction_addr":"0x7fed56f4b24a","trust":"cfi"},
               {"instruction_addr":"0x7fed57001122","trust":"context"}]}},
              {"id":4713,"name":"telemetry"}]},
             "contexts":{"os":{"name":"Linux","version":"6.18.44"}},
             "debug_meta":{"images":[
              {"type":"elf","code_file":"/opt/pump/bin/pump","image_addr":"0x55e502686000","image_size":454656,
               "arch":"x86_64","code_id":"872a45b2706357a8bf21d1e10c06871b296b6d97","debug_id":"%s"},
              {"type":"elf","code_file":"/usr/lib/x86_64-linux-gnu/libc.so.6","image_addr":"0x7fed56f24000",
               "image_size":800000,"arch":"x86_64","code_id":"93ac61ec5a8eb1396f9fbd350e3169a558528a40",
               "debug_id":"ec61ac93-8e5a-39b1-6f9f-bd350e3169a5"},
              {"type":"elf","code_file":"/opt/pump/lib/libvalve.so.2","image_addr":"0x7fed57000000",
               "image_size":40960,"arch":"x86_64","code_id":"4b5ef0d8f602b880c279f15ed3b07bf6686ea09b",
               "debug_id":"d8f05e4b-02f6-80b8-c279-f15ed3b07bf6"},
              {"type":"elf","code_file":"linux-gate.so","image_addr":"0x7fed57300000","image_size":8192,
               "debug_id":"718099a5-a256-2fa6-e956-a82e388aeeab"}]}}""".formatted(PUMP);

    private NativeSamples() {}

    /// As it was sent; nobody has looked yet.
    public static Event sent() {
        return read(JsonMapper.shared().readTree(CRASH));
    }

    /// Nothing was found: one module is nowhere, one is of another build, one is damaged.
    public static Event without() {
        return with(
                List.of(
                        new ModuleSymbols(
                                SymbolStatus.WRONG_BUILD,
                                "",
                                "",
                                List.of(new SymbolCandidate(
                                        "/usr/lib/debug/opt/pump/bin/pump",
                                        "wrong_id",
                                        "has build id 11b4c0de9f02aa317c5d44a0b3e96f1287c05d3e,"
                                                + " wanted is 872a45b2706357a8bf21d1e10c06871b296b6d97"))),
                        missing(),
                        new ModuleSymbols(
                                SymbolStatus.UNREADABLE,
                                "",
                                "",
                                List.of(new SymbolCandidate(
                                        "/usr/lib/debug/opt/pump/lib/libvalve.so.2",
                                        "unreadable",
                                        "is damaged: the section table reaches beyond the end of the file"))),
                        notNeeded()),
                false,
                false);
    }

    /// The program's own symbols were found, the library's and the system's not.
    public static Event partly() {
        return with(
                List.of(found("/usr/lib/debug/opt/pump/bin/pump.debug"), missing(), stripped(), notNeeded()),
                true,
                false);
    }

    /// All were found.
    public static Event whole() {
        return with(
                List.of(
                        found("/usr/lib/debug/opt/pump/bin/pump.debug"),
                        found("/usr/lib/debug/.build-id/93/ac61ec.debug"),
                        found("/usr/lib/debug/opt/pump/lib/libvalve.so.2"),
                        notNeeded()),
                true,
                true);
    }

    /// Names of 300 characters and from right to left, of a function and of a module.
    public static Event odd() {
        String json = new EventWriter()
                .write(partly())
                .toString()
                .replace("libvalve.so.2", OddEvents.LONG + ".so.2")
                .replace("pump::Pressure::average", "pump::" + OddEvents.LONG + "::average")
                .replace("linux-gate.so", OddEvents.RIGHT_TO_LEFT + ".so");
        return read(JsonMapper.shared().readTree(json));
    }

    private static ModuleSymbols found(String place) {
        return new ModuleSymbols(SymbolStatus.FOUND, "", place, List.of(new SymbolCandidate(place, "accepted", "")));
    }

    private static ModuleSymbols missing() {
        return new ModuleSymbols(SymbolStatus.MISSING, "no file with its id or name was found", "", List.of());
    }

    private static ModuleSymbols stripped() {
        return new ModuleSymbols(
                SymbolStatus.NO_DEBUG_INFORMATION,
                "",
                "",
                List.of(new SymbolCandidate(
                        "/usr/lib/debug/opt/pump/lib/libvalve.so.2",
                        "no_debug_information",
                        "has neither debug information nor symbols")));
    }

    private static ModuleSymbols notNeeded() {
        return new ModuleSymbols(SymbolStatus.NOT_NEEDED, "", "", List.of());
    }

    private static Event with(List<ModuleSymbols> modules, boolean own, boolean others) {
        FrameSymbols start = frame(0, own, modules, call("_start", null, 0, false));
        FrameSymbols libcStart = frame(1, others, modules, call("__libc_start_main_impl", "libc-start.c", 360, false));
        FrameSymbols libcCall =
                frame(1, others, modules, call("__libc_start_call_main", "libc_start_call_main.h", 58, false));
        FrameSymbols main = frame(0, own, modules, call("main", "/src/pump/main.cpp", 41, false));
        FrameSymbols valve = frame(
                2,
                others,
                modules,
                call(
                        "valve::Controller::open(valve::Id, std::chrono::milliseconds)",
                        "/src/libvalve/controller.cpp",
                        118,
                        false));
        FrameSymbols top = frame(
                0,
                own,
                modules,
                call(
                        "std::array<double, 8ul>::operator[](unsigned long) const",
                        "/usr/include/c++/12/array",
                        213,
                        true),
                call("pump::detail::Ring<double, 8ul>::get(unsigned long) const", "/src/pump/ring.h", 14, true),
                call("pump::Pressure::average(pump::Window const&) const", "/src/pump/pressure.cpp", 88, false));
        SymbolFindings findings = new SymbolFindings(
                modules,
                Map.of(
                        TraceKey.exception(0), List.of(start, libcStart, libcCall, main, valve, top),
                        TraceKey.thread(1), List.of(libcCall, valve)));
        Event sent = sent();
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(CRASH);
        findings.standIns(sent).properties().forEach(member -> json.set(member.getKey(), member.getValue()));
        return read(json);
    }

    private static SourceCall call(String name, String file, int line, boolean inlined) {
        return new SourceCall(name, null, file, line, 5, inlined);
    }

    private static FrameSymbols frame(int module, boolean named, List<ModuleSymbols> modules, SourceCall... calls) {
        return named
                ? new FrameSymbols(module, SymbolStatus.FOUND, List.of(calls))
                : new FrameSymbols(module, modules.get(module).status(), List.of());
    }

    private static Event read(JsonNode json) {
        Event event = new EventReader()
                .read(json.toString().getBytes(UTF_8), new EventReader.Context(Samples.NOW, null, null));
        return new GroupingEngine(GroupingRules.shipped()).inspect(event).classified();
    }
}
