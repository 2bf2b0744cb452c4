package dev.faultline.app.transfer;

import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.BundleDesk;
import dev.faultline.live.job.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Bundles of an open home. Any thread.
///
/// @param product version of this Faultline
public record HomeBundles(BundleExport export, FileImport importing, String product) implements BundleDesk {

    @Override
    public long write(BundleChoice choice, Path target, Progress progress) throws IOException {
        return export.run(choice, target, product, telling(progress));
    }

    @Override
    public long take(Path bundle, @Nullable Collection<String> entries, Progress progress) throws IOException {
        return importing.bundle(bundle, entries, telling(progress));
    }

    /// The number may grow beyond what was counted before: events go on coming in.
    private static Told telling(Progress progress) {
        return (done, all) -> progress.at(
                all > 0 ? Math.min(1, (double) done / all) : -1, all > 0 ? done + " / " + all : Long.toString(done));
    }
}
