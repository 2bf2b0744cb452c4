package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// A frame while rules are applied to it. Belongs to one thread.
public final class RuleFrame {
    private final FrameFacts facts;
    private final StaticMatches matches;
    private final @Nullable Boolean sentInApp;
    private @Nullable Boolean inApp;
    private @Nullable String category;
    private boolean inAppUnknown;

    /// @param matches which rules fit the unchanging facts, from {@link StackTraceRules#matchesOf}
    /// @param inApp what the SDK said; null when it said nothing
    public RuleFrame(FrameFacts facts, StaticMatches matches, @Nullable Boolean inApp, @Nullable String category) {
        this.facts = facts;
        this.matches = matches;
        this.sentInApp = inApp;
        this.inApp = inApp;
        this.category = category;
    }

    FrameFacts facts() {
        return facts;
    }

    StaticMatches matches() {
        return matches;
    }

    /// Whether the frame is in-app by now; a frame that nobody decided on is not.
    public boolean inApp() {
        return inApp != null && inApp;
    }

    /// What the SDK said of the frame; null when it said nothing.
    public @Nullable Boolean sentInApp() {
        return sentInApp;
    }

    /// Whether rules or the lack of a decision made this frame other than the SDK sent it.
    public boolean inAppChanged() {
        return sentInApp == null || sentInApp != inApp();
    }

    /// Whether the SDK said nothing of any frame of the stack trace.
    boolean inAppUnknown() {
        return inAppUnknown;
    }

    void setInAppUnknown(boolean unknown) {
        inAppUnknown = unknown;
    }

    void setInApp(boolean value) {
        inApp = value;
    }

    /// The category rules gave the frame, such as `ui`; null for none.
    public @Nullable String category() {
        return category;
    }

    void setCategory(String value) {
        category = value;
    }
}
