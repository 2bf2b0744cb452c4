package dev.faultline.triage.grouping.text;

/// Messages without what differs from event to event: numbers, dates, addresses, ids become `<int>`, `<date>`, ...
/// One pass over the text, bounded in time; stateless and safe from any thread.
///
/// ```java
/// MessageParameterizer.parameterize("user 42 not found"); // user <int> not found
/// ```
public final class MessageParameterizer {

    /// The reference never sees more of a message than this many characters.
    static final int LONGEST = 8192;

    private MessageParameterizer() {}

    /// The message as grouping sees it: its first two lines that are not blank, with placeholders.
    public static String parameterize(String message) {
        String text = message.length() <= LONGEST ? message : message.substring(0, LONGEST - 3) + "...";
        return new Placeholders(Lines.firstTwo(text)).replaced();
    }
}
