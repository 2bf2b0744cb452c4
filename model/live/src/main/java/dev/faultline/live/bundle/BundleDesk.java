package dev.faultline.live.bundle;

import dev.faultline.live.job.Progress;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Who writes bundles of a home and takes them in. A port, so that the window can be tested without a store. Any
/// thread; all methods block.
public interface BundleDesk {
    /// Nobody writes or takes in anything.
    BundleDesk NONE = new NoBundleDesk();

    /// Writes a bundle; the file is there when it is whole.
    ///
    /// @return number of events in it
    /// @throws Exception if events cannot be read or the file not be written; the message is for the user
    long write(BundleChoice choice, Path target, Progress progress) throws Exception;

    /// Takes bodies of a bundle in; those whose events are known change nothing.
    ///
    /// @param entries names of the entries that hold them; null for all
    /// @return number of bodies
    /// @throws Exception if the bundle cannot be read, or nothing be stored; what was taken in until then stays
    long take(Path bundle, @Nullable Collection<String> entries, Progress progress) throws Exception;
}
