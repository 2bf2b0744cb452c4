package dev.faultline.app.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The lines of standard input as they come, in bounded memory. What was made of them is out before more is waited for.
final class InputLines extends Spliterators.AbstractSpliterator<String> {
    private static final int LONGEST = 1 << 20;

    private final Terminal terminal;
    private final Reader reader;
    private final char[] piece = new char[1 << 13];
    private int next;
    private int end;
    private long number;

    private InputLines(Terminal terminal) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.terminal = terminal;
        this.reader = new InputStreamReader(terminal.in(), StandardCharsets.UTF_8);
    }

    static Stream<String> of(Terminal terminal) {
        return StreamSupport.stream(new InputLines(terminal), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        StringBuilder line = new StringBuilder();
        number++;
        boolean ended = false;
        while (!ended && (next < end || fill())) {
            int from = next;
            while (next < end && piece[next] != '\n') {
                next++;
            }
            line.append(piece, from, next - from);
            if (line.length() > LONGEST) {
                throw new CommandFailure("line " + number + " of standard input is longer than " + LONGEST
                        + " characters: give one name or address a line");
            }
            ended = next < end;
            next += ended ? 1 : 0;
        }
        if (!ended && line.isEmpty()) {
            return false;
        }
        boolean returns = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        action.accept(line.substring(0, line.length() - (returns ? 1 : 0)));
        return true;
    }

    private boolean fill() {
        terminal.check();
        next = 0;
        try {
            end = Math.max(0, reader.read(piece));
        } catch (IOException e) {
            throw new CommandFailure("standard input cannot be read: " + e.getMessage(), e);
        }
        return end > 0;
    }
}
