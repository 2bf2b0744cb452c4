package dev.faultline.store.index;

import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;

/// A field or tag of an event with its value, as it is searched by.
///
/// @param name word of the field, or name of the tag
public record Term(boolean field, String name, String value) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 1000;

    /// Names and values are cut to what the index holds.
    public Term {
        name = cut(name, LONGEST_NAME);
        value = cut(value, LONGEST_VALUE);
    }

    /// A main field.
    public static Term of(MainField field, String value) {
        return new Term(true, field.word(), value);
    }

    /// A tag.
    public static Term tag(String name, String value) {
        return new Term(false, name, value);
    }

    static Term of(Key key, String value) {
        return switch (key) {
            case Key.Field(MainField field) -> of(field, value);
            case Key.Tag(String name) -> tag(name, value);
        };
    }

    /// Whether the values of a key are kept as terms; others are columns of events or issues.
    public static boolean isKeptFor(Key key) {
        return switch (key) {
            case Key.Tag tag -> true;
            case Key.Field(MainField field) ->
                switch (field) {
                    case RELEASE,
                            DIST,
                            ENVIRONMENT,
                            TRANSACTION,
                            LOGGER,
                            SERVER_NAME,
                            USER,
                            USER_ID,
                            USER_EMAIL,
                            USER_USERNAME,
                            USER_IP,
                            ERROR_TYPE,
                            ERROR_HANDLED -> true;
                    default -> false;
                };
        };
    }

    int kind() {
        return field ? 1 : 0;
    }

    /// Cuts between characters, and leaves out what a database cannot hold.
    static String cut(String text, int length) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        if (clean.length() <= length) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(length - 1)) ? length - 1 : length);
    }
}
