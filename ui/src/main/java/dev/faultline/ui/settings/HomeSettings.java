package dev.faultline.ui.settings;

/// Settings of the home, which the window only shows and asks to change.
///
/// @param port that the collector wishes for
/// @param capBytes size of the log beyond which the oldest events go
public record HomeSettings(int port, long capBytes) {

    /// What holds by itself.
    public static final HomeSettings DEFAULT = new HomeSettings(8969, 20_000_000_000L);

    /// The same with another port.
    public HomeSettings withPort(int changed) {
        return new HomeSettings(changed, capBytes);
    }

    /// The same with another size.
    public HomeSettings withCap(long changed) {
        return new HomeSettings(port, changed);
    }
}
