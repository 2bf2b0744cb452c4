package dev.faultline.intake;

import dev.faultline.store.decision.Adoption;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.index.ForeignHealth;
import dev.faultline.store.log.RecordKind;
import dev.faultline.triage.issue.Decision;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes in what was decided and counted in other homes, as records of the log. Each completes when it is applied, or
/// with a [dev.faultline.store.log.LogException]. Any thread.
public final class Imports {
    private final Records records;
    private final @Nullable String who;

    @FunctionalInterface
    interface Records {
        CompletableFuture<Applied> append(RecordKind kind, ObjectNode header, byte[] body);
    }

    Imports(Records records, @Nullable String who) {
        this.records = records;
        this.who = who;
    }

    /// A decision of somebody in another home.
    ///
    /// @param by null when not known
    public CompletableFuture<Applied> decide(Decision decision, @Nullable String by) {
        ObjectNode header = DecisionJson.write(decision).put(Adoption.IMPORTED, true);
        return records.append(RecordKind.DECISION, by == null ? header : header.put("by", by), new byte[0]);
    }

    /// What was decided about the state and the owner of an issue in another home. Without effect where a user of this
    /// one decided something about it.
    ///
    /// @param adoption in the name of the user who runs this process
    public CompletableFuture<Applied> adopt(Adoption adoption) {
        ObjectNode header = adoption.write();
        return records.append(RecordKind.ADOPTION, who == null ? header : header.put("by", who), new byte[0]);
    }

    /// How the releases of a project did in another home. Without effect where that told something newer.
    public CompletableFuture<Applied> health(String project, ForeignHealth told) {
        ObjectNode header = JsonNodeFactory.instance.objectNode().put("project", project);
        header.put("origin", told.origin()).put("at", told.at().toString());
        return records.append(RecordKind.HEALTH, header, Bodies.gzip(told.write()));
    }
}
