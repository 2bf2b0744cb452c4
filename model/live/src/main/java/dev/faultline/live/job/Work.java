package dev.faultline.live.job;

/// What a job does.
@FunctionalInterface
public interface Work<T> {

    /// Does it on a thread of its own, telling how far it is.
    ///
    /// @throws Exception when it fails; the message is shown to the user
    T run(Progress progress) throws Exception;
}
