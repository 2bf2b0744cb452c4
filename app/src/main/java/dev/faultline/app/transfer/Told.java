package dev.faultline.app.transfer;

/// Hears how far something is.
@FunctionalInterface
public interface Told {

    /// Tells how much is done.
    ///
    /// @param done so many, from 1 on
    /// @param all of so many; negative for unknown
    void at(long done, long all);
}
