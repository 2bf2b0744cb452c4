package dev.faultline.app.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line for each record: time in UTC, level, logger, text; then the stack trace, if any.
final class LineFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(oneLine(formatMessage(entry)))
                .append(System.lineSeparator());
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    /// What senders put into a text must not look like a line of the log.
    private static String oneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
