package dev.faultline.benchmark;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import dev.faultline.triage.grouping.Grouping;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What one error of 18 kB costs on one thread: read and normalised, grouped, titled. Different errors come in
/// turns, so that no two in a row are alike. Arguments: forks, then rounds of a second in each, after as many that
/// are not measured.
///
/// Beside the time it tells the bytes allocated (`gc.alloc.rate.norm`) and the CPU time of the whole process
/// (`cpu`), compiler and collector included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EventBenchmark {
    private static final int EVENTS = 4096;

    private static final String[] SERVER = {
        "-Xmx512m", "-Xss1m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Dfile.encoding=UTF-8"
    };

    /// How many different errors there are, each with frames of its own: those of 50 are all remembered from event to
    /// event, those of 4,096 are not.
    @Param({"50", "4096"})
    private int issues;

    private byte[][] events = new byte[0][];
    private final EventReader.Context context = new EventReader.Context(Instant.now(), null, "127.0.0.1");
    private final EventReader whole = new EventReader();
    private final EventReader digest = EventReader.withoutDetails();
    private final GroupingEngine engine = new GroupingEngine(GroupingRules.shipped());
    private final Assessor assessor = new Assessor(engine);
    private int next;

    /// Runs all of them.
    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[1]);
        OptionsBuilder options = new OptionsBuilder();
        options.include(EventBenchmark.class.getName())
                .forks(Integer.parseInt(args[0]))
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(SERVER)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        new Runner(options.build()).run();
    }

    /// Everything of the event is read and normalised, as for its view.
    @Benchmark
    public Event read() {
        return whole.read(next(), context);
    }

    /// Everything is read and normalised, and the event is grouped: the goal is 200 microseconds.
    @Benchmark
    public Grouping readAndGroup() {
        return engine.group(whole.read(next(), context));
    }

    /// As the digest does it at ingest: without what nothing is found by, with title and culprit.
    @Benchmark
    public Assessment digest() {
        return assessor.assess(digest.read(next(), context));
    }

    /// Makes the events.
    @Setup
    public void events() {
        SplittableRandom random = new SplittableRandom(18);
        events = new byte[EVENTS][];
        for (int i = 0; i < EVENTS; i++) {
            events[i] = Payload.event(String.format("%032x", i), i % issues, Payload.CRUMBS, random)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] next() {
        next = (next + 1) % EVENTS;
        return events[next];
    }
}
