package dev.faultline.ui.jobs;

import dev.faultline.live.job.JobState;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The jobs that are shown.
final class JobsModel {
    private final ReadOnlyObjectWrapper<List<JobState>> jobs = new ReadOnlyObjectWrapper<>(List.of());

    ReadOnlyObjectProperty<List<JobState>> jobs() {
        return jobs.getReadOnlyProperty();
    }

    void show(List<JobState> shown) {
        jobs.set(shown);
    }

    long running() {
        return jobs.get().stream().filter(job -> !job.ended()).count();
    }

    long failed() {
        return jobs.get().size() - running();
    }

    /// How far all that runs is together, 0 to 1; negative while one of them does not know.
    double progress() {
        List<JobState> running = jobs.get().stream().filter(job -> !job.ended()).toList();
        if (running.stream().anyMatch(job -> job.progress() < 0)) {
            return -1;
        }
        return running.stream().mapToDouble(JobState::progress).average().orElse(-1);
    }
}
