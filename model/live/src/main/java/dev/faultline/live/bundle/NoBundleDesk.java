package dev.faultline.live.bundle;

import dev.faultline.live.job.Progress;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A desk nobody sits at.
final class NoBundleDesk implements BundleDesk {
    @Override
    public long write(BundleChoice choice, Path target, Progress progress) {
        return 0;
    }

    @Override
    public long take(Path bundle, @Nullable Collection<String> entries, Progress progress) {
        return 0;
    }
}
