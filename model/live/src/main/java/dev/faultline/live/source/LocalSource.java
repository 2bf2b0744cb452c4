package dev.faultline.live.source;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives frames that came without source lines those of a checkout. Any thread; blocks while files are read.
public final class LocalSource {
    private static final int AROUND = 5;
    private static final long LARGEST = 4L << 20;
    private static final int MOST_FILES = 100;

    private final SourceFinder finder;

    /// Source of these places, asked in their order.
    public LocalSource(List<SourceMapping> mappings) {
        this.finder = new SourceFinder(List.copyOf(mappings));
    }

    /// An event with what was found.
    ///
    /// @param frames how many frames have lines of a checkout now
    /// @param checkout that of the first of them; null when it is in none
    public record Filled(Event event, int frames, @Nullable Checkout checkout) {}

    /// The file of a frame on this machine; null when it is in none of the places.
    public @Nullable Path file(String project, Frame frame) {
        return finder.find(project, frame);
    }

    /// Fills in source lines; frames that have some keep them.
    public Filled fill(String project, Event event) {
        if (finder.mappings().isEmpty()) {
            return new Filled(event, 0, null);
        }
        Pass pass = new Pass(project);
        List<ExceptionValue> exceptions = event.exceptions().stream()
                .map(each -> each.withStackTrace(pass.fill(each.stackTrace())))
                .toList();
        List<ThreadValue> threads = event.threads().stream()
                .map(each -> each.withStackTrace(pass.fill(each.stackTrace())))
                .toList();
        Event filled = event.withStackTraces(exceptions, pass.fill(event.stackTrace()), threads);
        Path first = pass.first;
        return pass.frames == 0 || first == null
                ? new Filled(event, 0, null)
                : new Filled(filled, pass.frames, Checkout.of(first));
    }

    private final class Pass {
        private final String project;
        private final Map<Path, List<String>> files = new HashMap<>();
        private int frames;
        private @Nullable Path first;

        Pass(String project) {
            this.project = project;
        }

        @Nullable
        StackTrace fill(@Nullable StackTrace trace) {
            return trace == null
                    ? null
                    : new StackTrace(
                            trace.frames().stream().map(this::fill).toList(), trace.registers(), trace.other());
        }

        private Frame fill(Frame frame) {
            Integer number = frame.lineNo();
            if (frame.contextLine() != null || number == null || number <= 0) {
                return frame;
            }
            Path file = finder.find(project, frame);
            List<String> lines = file == null ? List.of() : lines(file);
            if (number > lines.size()) {
                return frame;
            }
            frames++;
            first = first == null ? file : first;
            int at = number - 1;
            return frame.withContext(
                    lines.subList(Math.max(0, at - AROUND), at),
                    lines.get(at),
                    lines.subList(at + 1, Math.min(lines.size(), at + 1 + AROUND)));
        }

        private List<String> lines(Path file) {
            List<String> known = files.get(file);
            if (known != null) {
                return known;
            }
            List<String> read = files.size() < MOST_FILES ? read(file) : List.of();
            files.put(file, read);
            return read;
        }

        private static List<String> read(Path file) {
            try {
                return Files.size(file) > LARGEST
                        ? List.of()
                        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .lines()
                                .toList();
            } catch (IOException e) {
                return List.of();
            }
        }
    }
}
