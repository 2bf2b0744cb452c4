package dev.faultline.app.transfer;

import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.store.index.ForeignHealth;
import java.util.List;
import java.util.Set;

/// Brings how releases did in other homes. What is counted here and what each other home told add up; what a home told
/// before gives way to what it tells now, and what came from here does not come back, so that nothing counts twice.
record HealthImport(Store store, Intake intake, BundlePart part) {

    void run() {
        for (IndexedHealth each : part.health()) {
            ForeignHealth told = chosen(each.told(part.bundle().manifest().created()), part.releases(each.project()));
            String project = part.project(each.project());
            boolean says = !told.releases().isEmpty() || !told.sessions().isEmpty();
            if (says
                    && !told.origin().equals(store.id())
                    && !store.index().transfer().knows(project, told)) {
                intake.imports().health(project, told).join();
            }
        }
    }

    private static ForeignHealth chosen(ForeignHealth told, Set<String> releases) {
        return new ForeignHealth(
                told.origin(),
                told.at(),
                told.releases().stream()
                        .filter(release -> releases.contains(release.name()))
                        .toList(),
                told.from(),
                List.copyOf(told.sessions().stream()
                        .filter(count -> count.release().isEmpty() || releases.contains(count.release()))
                        .toList()));
    }
}
