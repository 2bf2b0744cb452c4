package dev.faultline.ui.theme;

/// How the user wants the window to look.
public record Appearance(Mode mode, Density density) {

    /// What a user gets who has not chosen.
    public static final Appearance DEFAULT = new Appearance(Mode.AUTO, Density.NORMAL);

    /// Light or dark.
    public enum Mode {
        /// As the operating system has it, also when it changes.
        AUTO,
        LIGHT,
        DARK
    }

    /// How much room rows take.
    public enum Density {
        NORMAL,
        COMPACT
    }
}
