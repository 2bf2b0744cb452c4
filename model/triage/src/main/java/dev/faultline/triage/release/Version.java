package dev.faultline.triage.release;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A version with up to four numbers, a pre-release and a build, ordered as people read versions:
/// by its numbers, a pre-release before its release, then by the build.
///
/// Formula: the ordering of release names in the Sentry release parser's documentation. Pre-releases compare as text.
///
/// @param numbers one to four runs of digits as written (`01` stays `01`)
/// @param pre the pre-release without its dash, or null
/// @param build what follows `+`, or null
/// @param shortText the version as written, without the build
public record Version(
        List<String> numbers,
        @Nullable String pre,
        @Nullable String build,
        String shortText) implements Comparable<Version> {

    private static final int MAX_LENGTH = 250;
    private static final String IDENTIFIER = "(?:0|[1-9]\\d*+(?![a-zA-Z-])|\\d*+[a-zA-Z-][0-9a-zA-Z-]*+)";
    private static final Pattern SYNTAX = Pattern.compile("(\\d++)(?:\\.(\\d++))?(?:\\.(\\d++))?(?:\\.(\\d++))?"
            + "((?:-|[a-z])" + IDENTIFIER + "?(?:\\." + IDENTIFIER + ")*+)?"
            + "(?:\\+([0-9a-zA-Z-]++(?:\\.[0-9a-zA-Z-]++)*+))?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Comparator<@Nullable String> ABSENT_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /// Reads a version, or gives null when the text is none. `1a1` is none: one number alone needs a dash before its
    /// pre-release.
    public static @Nullable Version parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        List<String> numbers = IntStream.rangeClosed(1, 4)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .toList();
        String pre = matcher.group(5);
        if (numbers.size() == 1 && pre != null && !pre.startsWith("-")) {
            return null;
        }
        String build = matcher.group(6);
        String shortText = build == null ? text : text.substring(0, matcher.start(6) - 1);
        return new Version(numbers, withoutDash(pre), build, shortText);
    }

    private static @Nullable String withoutDash(@Nullable String pre) {
        if (pre == null) {
            return null;
        }
        String bare = pre.startsWith("-") ? pre.substring(1) : pre;
        return bare.isEmpty() ? null : bare;
    }

    /// The number at a place (0 to 3), 0 where none was written.
    public BigInteger number(int place) {
        return place < numbers.size() ? new BigInteger(numbers.get(place)) : BigInteger.ZERO;
    }

    @Override
    public int compareTo(Version other) {
        for (int place = 0; place < 4; place++) {
            int order = number(place).compareTo(other.number(place));
            if (order != 0) {
                return order;
            }
        }
        int order = ABSENT_LAST.compare(pre, other.pre);
        return order != 0 ? order : compareBuilds(build, other.build);
    }

    private static int compareBuilds(@Nullable String a, @Nullable String b) {
        if (a != null
                && b != null
                && DIGITS.matcher(a).matches()
                && DIGITS.matcher(b).matches()) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return ABSENT_FIRST.compare(a, b);
    }
}
