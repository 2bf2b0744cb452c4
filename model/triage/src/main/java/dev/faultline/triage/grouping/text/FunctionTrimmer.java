package dev.faultline.triage.grouping.text;

/// Function names without what compilers add: arguments, return types, template arguments, build hashes.
/// Stateless and safe from any thread.
///
/// ```java
/// FunctionTrimmer.trim("foo::bar<int>(char const*)", "native"); // foo::bar<T>
/// ```
public final class FunctionTrimmer {

    /// Names longer than this stay as they are: no symbol of that length is worth the time.
    static final int LONGEST = 4096;

    private FunctionTrimmer() {}

    /// The trimmed name of a function of native code. Where nothing but an attribute is left of it, it is one of Swift.
    public static String trim(String function) {
        String trimmed = trim(function, "native");
        return trimmed.startsWith("@") ? trim(function, "cocoa") : trimmed;
    }

    /// The trimmed name of a function.
    ///
    /// @param platform platform of the frame, such as `native`, `cocoa`, `csharp`; names of others stay as they are
    public static String trim(String function, String platform) {
        if (function.length() > LONGEST) {
            return function;
        }
        if (platform.equals("csharp")) {
            int arguments = function.indexOf(" (");
            return arguments < 0 ? function : function.substring(0, arguments);
        }
        return Family.of(platform) == Family.NATIVE ? new NativeName(platform).trim(function) : function;
    }
}
