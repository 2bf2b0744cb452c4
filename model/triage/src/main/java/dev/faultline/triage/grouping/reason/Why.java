package dev.faultline.triage.grouping.reason;

/// Kinds of reasons, with their English words as the reference has them. Braces stand for arguments as in
/// [java.text.MessageFormat]: `{0}` the first one.
public enum Why {
    MODULE_FIRST("module takes precedence"),
    POOR_SCRIPT_FRAME("ignored low quality javascript frame"),
    FILE_IS_PAGE("ignored because frame points to a URL"),
    FILE_ANONYMOUS("anonymous filename discarded"),
    FILE_NATIVE("native code indicated by filename"),
    FILE_CLEANED("cleaned javassist parts"),
    MODULE_BAD("ignored bad javascript module"),
    MODULE_LAMBDA("ignored java lambda"),
    MODULE_REFLECTION("removed reflection marker"),
    MODULE_GENERATED("removed codegen marker"),
    FUNCTION_LAMBDA("ignored lambda function"),
    FUNCTION_UNKNOWN("ignored unknown function"),
    FUNCTION_NAMELESS("ignored unknown function name"),
    FUNCTION_BLOCK("ruby block"),
    FUNCTION_TEMPLATE("removed generated erb template suffix"),
    FUNCTION_ANONYMOUS("ignored anonymous function"),
    FUNCTION_OF_ANONYMOUS("anonymous class method"),
    FUNCTION_TRIMMED("trimmed javascript function"),
    FUNCTION_MAPPED("ignored because sourcemap used and context line available"),
    LINE_TOO_LONG("discarded because line too long"),
    LINE_OF_PAGE("discarded because from URL origin and no function"),

    FRAME_REPEATS("ignored due to recursion"),
    FRAME_NOT_APP("non app frame"),
    FRAME_ALONE("ignored single non-URL JavaScript frame"),
    FRAMES_NONE("ignored because it contains no frames"),
    FRAMES_NONE_APP("ignored because it contains no in-app frames"),
    FRAMES_NONE_COUNT("ignored because it contains no contributing frames"),

    /// Text of the rule.
    RULE_IGNORED("ignored by stack trace rule ({0})"),
    /// Text of the rule.
    RULE_UNIGNORED("un-ignored by stack trace rule ({0})"),
    /// Text of the rule.
    RULE_APP("marked in-app by stack trace rule ({0})"),
    /// Text of the rule.
    RULE_NOT_APP("marked out of app by stack trace rule ({0})"),
    /// Number of frames kept, text of the rule.
    RULE_MOST_FRAMES("ignored because only {0,choice,1#1 frame is|1<{0,number,#} frames are} considered"
            + " by stack trace rule ({1})"),
    /// Number of frames there are, text of the rule.
    RULE_LEAST_FRAMES("discarded because stack trace only contains {0,choice,1#1 frame|1<{0,number,#} frames}"
            + " which is under the configured threshold by stack trace rule ({1})"),

    TYPE_SYNTHETIC("ignored because exception is synthetic"),
    VALUE_BESIDE_TRACE("ignored because stacktrace takes precedence"),
    VALUE_BESIDE_NS_ERROR("ignored because ns-error info takes precedence"),
    TEXT_STRIPPED("stripped event-specific values"),
    /// Number of threads.
    THREADS_NO_ONE("ignored because does not contain exactly one crashing, one current or just one thread,"
            + " instead contains {0,number,#} threads"),
    THREAD_WITHOUT_TRACE("thread has no stacktrace"),
    SALT("a static salt"),
    VIOLATION_NOT_LOCAL("not a local script violation"),
    VIOLATION_FIRST("violation takes precedence"),

    SYSTEM_MISSING("ignored because other mandatory variant is not used"),
    SAME_AS_SYSTEM("ignored because hash matches system variant"),
    /// Name of the variant that has one.
    TRACE_ELSEWHERE("ignored because this variant does not have a contributing stacktrace, but the {0} variant does"),
    /// Name of the part that does, 1 where the name is a singular and 2 where it is a plural.
    PART_FIRST("{0} {1,choice,1#takes|2#take} precedence"),
    /// As [#PART_FIRST], and the variants in which it counts.
    PART_OF_FIRST("{0} of {2} {1,choice,1#takes|2#take} precedence"),
    FINGERPRINT_FIRST("custom fingerprint takes precedence");

    private final String pattern;

    Why(String pattern) {
        this.pattern = pattern;
    }

    /// This reason, which needs no arguments.
    public Reason reason() {
        return Reason.of(this);
    }

    String pattern() {
        return pattern;
    }
}
