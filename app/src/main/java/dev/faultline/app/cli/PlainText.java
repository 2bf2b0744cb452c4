package dev.faultline.app.cli;

/// Text that senders made, fit for a terminal: nothing in it can steer the terminal or leave its line.
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
