package dev.faultline.ui.issues;

import dev.faultline.live.Live;
import dev.faultline.live.Undo;
import dev.faultline.triage.issue.Decision;
import dev.faultline.ui.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Decides about many issues, a part at a time, and takes all of it back as one.
final class Bulk {
    private static final int AT_ONCE = 1000;

    private final Live live;
    private final Kit kit;

    Bulk(Live live, Kit kit) {
        this.live = live;
        this.kit = kit;
    }

    /// @param said when it is done
    void decide(List<Long> ids, String said, Function<List<Long>, Decision> how) {
        if (ids.isEmpty()) {
            return;
        }
        CompletableFuture<List<Undo>> all = CompletableFuture.completedFuture(List.of());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Decision decision = how.apply(List.copyOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
            all = all.thenCompose(before -> live.decide(decision).thenApply(undo -> plus(before, undo)));
        }
        kit.bridge().whenDone(all, undos -> kit.toasts().undoable(said, () -> takeBack(undos)), this::failed);
    }

    /// Puts issues into another one, as one decision.
    ///
    /// @param into name of that one
    void merge(Decision.Merge merge, String into) {
        String said = kit.texts().format("issues.merged", merge.issues().size(), into);
        kit.bridge()
                .whenDone(
                        live.decide(merge),
                        undo -> kit.toasts().undoable(said, () -> takeBack(List.of(undo))),
                        this::failed);
    }

    private static List<Undo> plus(List<Undo> before, Undo undo) {
        List<Undo> all = new ArrayList<>(before);
        all.add(undo);
        return all;
    }

    private void takeBack(List<Undo> undos) {
        CompletableFuture<?>[] all = undos.stream().map(Undo::undo).toArray(CompletableFuture<?>[]::new);
        kit.bridge()
                .whenDone(
                        CompletableFuture.allOf(all),
                        _ -> kit.toasts().show(kit.texts().get("kit.undone")),
                        this::failed);
    }

    void failed(Throwable failure) {
        kit.toasts().failure(kit.texts().format("kit.failed", String.valueOf(failure.getMessage())));
    }
}
