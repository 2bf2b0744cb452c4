package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.ThreadValue;
import dev.faultline.triage.grouping.rule.FingerprintFrame;
import dev.faultline.triage.grouping.rule.FingerprintRule;
import dev.faultline.triage.grouping.rule.FingerprintSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Groups events by the algorithm `newstyle:2023-01-11` of Sentry: which events are one issue, and why.
///
/// Safe from any thread; keep one per set of rules, for it remembers the frames it has seen (a bounded number).
/// Never throws for what is in an event.
///
/// ```java
/// GroupingEngine engine = new GroupingEngine(GroupingRules.shipped());
/// Grouping grouping = engine.group(event); // grouping.hashes(): look up all, the first hit decides
/// ```
public final class GroupingEngine {
    /// Id of the algorithm, kept with every hash.
    public static final String CONFIG = "newstyle:2023-01-11";

    private static final List<String> DEFAULT_FINGERPRINT = List.of("{{ default }}");

    private final GroupingRules rules;
    private final FrameDescriptions descriptions;
    private final Strategies strategies;

    /// An engine for these rules.
    public GroupingEngine(GroupingRules rules) {
        this.rules = rules;
        this.descriptions = new FrameDescriptions(rules.stackTrace());
        this.strategies = new Strategies(rules.stackTrace());
    }

    /// The rules of this engine.
    public GroupingRules rules() {
        return rules;
    }

    /// Groups one event.
    public Grouping group(Event event) {
        return inspect(event).grouping();
    }

    /// Groups one event and tells where it happened.
    public Inspection inspect(Event event) {
        Traces traces = new Traces(event, descriptions, rules.stackTrace());
        return new Inspection(traces, group(traces));
    }

    private Grouping group(Traces traces) {
        Event event = traces.event();
        String checksum = event.checksum();
        if (checksum != null && !checksum.isEmpty()) {
            List<Variant> variants = VariantSet.ofChecksum(checksum);
            return new Grouping(CONFIG, variants, hashes(variants), null, null);
        }
        FingerprintVariables variables = new FingerprintVariables(traces);
        FingerprintRule rule = rules.fingerprint().firstFor(new FingerprintSubject(event, () -> frames(traces)));
        AppliedFingerprint applied = applied(event, rule, variables);
        List<String> fingerprint = rule == null ? event.fingerprint() : rule.values();
        Strategies.Looks looks = strategies.at(traces);
        Map<String, Component> roots = ComponentVariants.of(looks.looks());
        List<Variant> variants = VariantSet.of(
                roots,
                fingerprint.isEmpty() ? DEFAULT_FINGERPRINT : fingerprint,
                rule != null && rule.builtIn(),
                variables);
        return new Grouping(CONFIG, List.copyOf(variants), hashes(variants), applied, looks.mainException());
    }

    private static List<String> hashes(List<Variant> variants) {
        List<String> hashes = new ArrayList<>(2);
        for (Variant variant : variants) {
            String hash = variant.hash();
            if (variant.contributes() && hash != null && !hashes.contains(hash)) {
                hashes.add(hash);
            }
        }
        return List.copyOf(hashes);
    }

    private static @Nullable AppliedFingerprint applied(
            Event event, @Nullable FingerprintRule rule, FingerprintVariables variables) {
        List<String> client = event.fingerprint();
        boolean own = !client.isEmpty() && !(client.size() == 1 && FingerprintVariables.isDefault(client.getFirst()));
        if (rule == null) {
            return own ? new AppliedFingerprint(null, false, null, client) : null;
        }
        String title = rule.title() == null ? null : variables.expand(rule.title());
        return new AppliedFingerprint(rule.text(), rule.builtIn(), title, own ? client : List.of());
    }

    /// The frames fingerprint rules look at: those of all exceptions, else the event's own, else the crashed
    /// thread's.
    private static List<FingerprintFrame> frames(Traces traces) {
        List<FingerprintFrame> frames = new ArrayList<>();
        for (ExceptionValue exception : traces.event().exceptions()) {
            add(traces.of(exception), frames);
        }
        if (frames.isEmpty()) {
            add(traces.ofEvent(), frames);
        }
        ThreadValue crashed = frames.isEmpty() ? Traces.crashed(traces.event().threads()) : null;
        if (crashed != null) {
            add(traces.of(crashed), frames);
        }
        return frames;
    }

    private static void add(@Nullable Trace trace, List<FingerprintFrame> frames) {
        for (int i = 0; trace != null && i < trace.size(); i++) {
            DescribedFrame frame = trace.described().get(i);
            FrameKey key = frame.key();
            frames.add(new FingerprintFrame(
                    frame.facts().function(),
                    key.absPath() == null || key.absPath().isEmpty() ? key.filename() : key.absPath(),
                    key.filename(),
                    key.module(),
                    key.packageName(),
                    trace.classified().get(i).inApp()));
        }
    }
}
