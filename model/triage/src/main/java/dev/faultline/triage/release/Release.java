package dev.faultline.triage.release;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a release, taken apart: `package@version`, a bare version, a build hash, or any other text.
///
/// Source: Sentry developer documentation, releases; a bare version (without `package@`) is understood too,
/// because many programs send one.
///
/// @param raw the name as sent, without spaces around it
/// @param packageName the part before `@`, or null
/// @param versionText the part after `@`, or the whole name
/// @param version the version, or null when the text is none
/// @param buildHash hash of the build (a commit or the like), from the whole version or from its build part
public record Release(
        String raw,
        @Nullable String packageName,
        String versionText,
        @Nullable Version version,
        @Nullable String buildHash) {

    private static final Pattern WITH_PACKAGE = Pattern.compile("(@?[^@]+)@(.+)");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
    private static final Set<Integer> HASH_LENGTHS = Set.of(12, 16, 20, 32, 40, 64);
    private static final int SHORT_HASH = 12;

    /// Takes a name apart; any text is a release.
    public static Release parse(String name) {
        String raw = name.strip();
        Matcher matcher = WITH_PACKAGE.matcher(raw);
        boolean split = matcher.matches();
        String packageName = split ? matcher.group(1) : null;
        String text = split ? matcher.group(2) : raw;
        if (isHash(text)) {
            return new Release(raw, packageName, text, null, text);
        }
        Version version = Version.parse(text);
        String build = version == null ? null : version.build();
        return new Release(raw, packageName, text, version, build != null && isHash(build) ? build : null);
    }

    private static boolean isHash(String text) {
        return HASH_LENGTHS.contains(text.length()) && HEX.matcher(text).matches();
    }

    /// The name for people: the version with its build in brackets, the first twelve digits of a hash, else the name as
    /// sent.
    public String description() {
        String hash = buildHash == null ? null : buildHash.substring(0, SHORT_HASH);
        if (version == null) {
            return hash == null ? raw : hash;
        }
        String bracket = hash != null ? hash : version.build();
        return bracket == null ? version.shortText() : version.shortText() + " (" + bracket + ")";
    }
}
