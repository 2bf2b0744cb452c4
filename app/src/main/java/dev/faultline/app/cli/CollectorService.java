package dev.faultline.app.cli;

/// Runs the collector without a window.
@FunctionalInterface
public interface CollectorService {

    /// Collects until the process is told to end.
    ///
    /// @param port wished for; 0 for the settings'
    int collect(int port);
}
