package dev.faultline.triage.grouping.reason;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// Why a part of an event counts for its grouping or does not.
///
/// @param why the kind of reason
/// @param arguments what its words need, in the order [Why] gives: texts and whole numbers
public record Reason(Why why, List<Object> arguments) {

    /// A reason with arguments.
    public static Reason of(Why why, Object... arguments) {
        return new Reason(why, List.of(arguments));
    }

    /// The reason in English, as the reference puts it: what the command line and JSON show.
    public String words() {
        return arguments.isEmpty()
                ? why.pattern()
                : new MessageFormat(why.pattern(), Locale.ROOT).format(arguments.toArray());
    }
}
