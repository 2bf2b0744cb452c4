package dev.faultline.app.transfer;

/// Hears how far something is.
@FunctionalInterface
public interface Told {

    /// Tells how much is done.
    ///
    /// @param fraction 0 to 1; negative for unknown
    /// @param note what it is at, such as `12 / 3000`
    void at(double fraction, String note);
}
