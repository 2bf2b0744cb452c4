package dev.faultline.intake.symbolication;

import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.symbols.FrameSymbols;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.SourceCall;
import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.event.symbols.SymbolFindings;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.event.symbols.TraceKey;
import dev.faultline.symbol.Finding;
import dev.faultline.symbol.LoadedModule;
import dev.faultline.symbol.SymbolLibrary;
import dev.faultline.symbol.Symbolication;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Finds names, files, lines and inlined calls for the native frames of an event, and says what was missing. Any
/// thread.
public final class Symbolicator {
    private static final Demangler DEMANGLER = new Demangler(Style.LLVM);

    private final SymbolLibrary library;

    /// Looks in this library, which stays the caller's.
    public Symbolicator(SymbolLibrary library) {
        this.library = library;
    }

    /// What was found out about an event as it was sent. Never throws for content.
    public SymbolFindings symbolicate(Event event) {
        Images images = new Images(event.images());
        Symbolication crash = library.symbolicate(images.modules());
        Map<String, List<Named>> named = new LinkedHashMap<>();
        traces(event, (key, trace) -> {
            List<Named> frames = frames(images, crash, trace);
            if (!frames.isEmpty()) {
                named.put(key, frames);
            }
        });
        List<ModuleSymbols> modules = modules(images, crash);
        Map<String, List<FrameSymbols>> findings = new LinkedHashMap<>();
        named.forEach((key, frames) -> findings.put(
                key, frames.stream().map(frame -> frame.finding(modules)).toList()));
        return new SymbolFindings(modules, findings);
    }

    private static void traces(Event event, BiConsumer<String, StackTrace> visit) {
        for (int i = 0; i < event.exceptions().size(); i++) {
            visit(TraceKey.exception(i), event.exceptions().get(i).stackTrace(), visit);
        }
        for (int i = 0; i < event.threads().size(); i++) {
            visit(TraceKey.thread(i), event.threads().get(i).stackTrace(), visit);
        }
        visit(TraceKey.EVENT, event.stackTrace(), visit);
    }

    private static void visit(String key, @Nullable StackTrace trace, BiConsumer<String, StackTrace> visit) {
        if (trace != null) {
            visit.accept(key, trace);
        }
    }

    /// A frame with what is known of it.
    ///
    /// @param named whether the sender named it whole
    /// @param asked whether it has an address
    private record Named(int module, boolean named, boolean asked, List<SourceCall> calls) {
        FrameSymbols finding(List<ModuleSymbols> modules) {
            return new FrameSymbols(module, status(modules), calls);
        }

        private SymbolStatus status(List<ModuleSymbols> modules) {
            if (!calls.isEmpty()) {
                return SymbolStatus.FOUND;
            }
            if (named || !asked) {
                return SymbolStatus.NOT_NEEDED;
            }
            SymbolStatus of =
                    module < 0 ? SymbolStatus.MISSING : modules.get(module).status();
            return of == SymbolStatus.FOUND ? SymbolStatus.MISSING : of;
        }
    }

    private static List<Named> frames(Images images, Symbolication crash, StackTrace trace) {
        FrameAddress addresses = new FrameAddress(images, trace);
        List<Named> frames = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < trace.frames().size(); i++) {
            Frame frame = trace.frames().get(i);
            Long address = addresses.of(i);
            boolean whole = frame.function() != null && frame.lineNo() != null;
            Optional<LoadedModule> module = address == null ? Optional.empty() : crash.moduleAt(address);
            List<SourceCall> calls = address == null || whole ? List.of() : calls(crash, address);
            frames.add(new Named(module.map(images::indexOf).orElse(-1), whole, address != null, calls));
            any |= address != null;
        }
        return any ? frames : List.of();
    }

    private static List<SourceCall> calls(Symbolication crash, long address) {
        List<SourceCall> calls = new ArrayList<>();
        for (SourceFrame frame : crash.lookup(address)) {
            String function = DEMANGLER.demangle(frame.symbol());
            calls.add(new SourceCall(
                    function,
                    function.equals(frame.symbol()) ? null : frame.symbol(),
                    frame.file(),
                    frame.line(),
                    frame.column(),
                    frame.inlined()));
        }
        return calls;
    }

    private static List<ModuleSymbols> modules(Images images, Symbolication crash) {
        ModuleSymbols notNeeded = new ModuleSymbols(SymbolStatus.NOT_NEEDED, "", "", List.of());
        List<ModuleSymbols> modules = new ArrayList<>();
        List<LoadedModule> asked = images.modules();
        List<Finding> findings = crash.findings();
        for (int i = 0; i < images.size(); i++) {
            LoadedModule module = images.module(i);
            modules.add(module == null ? notNeeded : symbols(findings.get(asked.indexOf(module))));
        }
        return modules;
    }

    private static ModuleSymbols symbols(Finding finding) {
        List<SymbolCandidate> candidates = finding.candidates().stream()
                .map(each -> new SymbolCandidate(each.place(), each.verdict().label(), each.reason()))
                .toList();
        return new ModuleSymbols(
                SymbolStatus.of(finding.status().label()), finding.reason(), finding.place(), candidates);
    }
}
