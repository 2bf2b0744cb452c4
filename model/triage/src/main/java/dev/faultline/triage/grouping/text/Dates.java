package dev.faultline.triage.grouping.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates and times in a message, in the forms that mail (RFC 822, 850, 1123), RFC 3339, JavaScript, C and Python
/// print.
final class Dates {
    private static final String DAY = "(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)";
    private static final String LONG_DAY =
            "(?:Sun|Sunday|Mon|Monday|Tue|Tuesday|Wed|Wednesday|Thu|Thursday|Fri|Friday|Sat|Saturday)";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String ZONE_NAME = "(?:UT|GMT|[ECMP](?:ST|DT)|[A-IK-Z])";
    private static final String ZONE = "(?:[-+]\\d{2}[0-5]\\d|" + ZONE_NAME + ")";
    private static final String CLOCK = "\\d{2}:\\d{2}:\\d{2}";
    private static final String STRICT_CLOCK = "[0-2]\\d:[0-5]\\d:[0-5]\\d";

    /// In the order of preference: the first form that fits at a position wins, also over a longer one after it.
    private static final Pattern FORMS = Pattern.compile(
            String.join(
                    "|",
                    DAY + ",\\s\\d{1,2}\\s" + MONTH + "\\s\\d{2,4}\\s\\d{1,2}:\\d{1,2}(?::\\d{1,2})?\\s" + ZONE,
                    "(?:" + DAY + "\\s)?" + MONTH + "\\s[0-3]\\d,\\s\\d{2,4}",
                    LONG_DAY + ",\\s\\d{2}-" + MONTH + "-\\d{2}\\s" + CLOCK + "\\s" + ZONE_NAME,
                    "\\d{4}-\\d{2}-\\d{2}T" + CLOCK + "(?:\\.\\d+)?Z?(?:[+-]?\\d{2}:\\d{2})?",
                    DAY + "\\s" + MONTH + "\\s\\d{2}\\s\\d{4}\\s" + CLOCK + "\\sGMT[+-]\\d{4}(?:\\s\\([^)]+\\))?",
                    "\\d{4}-?[01]\\d-?[0-3]\\d\\s" + STRICT_CLOCK + "(?:\\.\\d+)?",
                    "[1-9]\\d?:\\d{2}(?::\\d{2})?(?:[aApP][Mm])?",
                    "\\d{4}-[01]\\d-[0-3]\\d",
                    STRICT_CLOCK,
                    "\\b(?:" + DAY + "\\s+)?" + MONTH + "\\s+\\d{1,2}\\s+" + CLOCK + "\\s+\\d{4}",
                    "\\b(?:" + DAY + ",\\s+)?(?:0[1-9]|[1-2]?\\d|3[01])\\s+" + MONTH
                            + "\\s+(?:19\\d{2}|[2-9]\\d{3})\\s+(?:2[0-3]|[0-1]\\d):[0-5]\\d(?::(?:60|[0-5]\\d))?\\s+"
                            + ZONE,
                    "datetime.datetime\\(.*?\\)"),
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);

    private final Matcher matcher;
    private final int length;

    Dates(String text) {
        this.length = text.length();
        this.matcher = FORMS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    boolean mayStart(char c) {
        return (c >= '0' && c <= '9') || "SMTWFJANODd".indexOf(c) >= 0 || (c > 127 && Letters.digit(c));
    }

    int end(int at) {
        return matcher.region(at, length).lookingAt() ? matcher.end() : -1;
    }
}
