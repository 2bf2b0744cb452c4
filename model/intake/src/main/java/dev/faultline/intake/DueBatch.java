package dev.faultline.intake;

import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.Due.Submitted;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.RecordKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records that are digested together.
///
/// @param submitted those of them that are submissions
/// @param end position after the last of them
/// @param letGoReached whether what was counted of events let go is to be taken over before the next one
record DueBatch(List<Due> due, List<Submitted> submitted, Location end, boolean letGoReached) {
    private static final int RECORDS = 512;
    private static final long BYTES = 16 << 20;

    /// The next records; none where there are none yet.
    static DueBatch read(ArrivedReader from, @Nullable LetGo letGo) throws IOException {
        List<Due> due = new ArrayList<>();
        List<Submitted> submitted = new ArrayList<>();
        long bytes = 0;
        while (due.size() < RECORDS && bytes < BYTES) {
            Due next = from.next();
            if (next == null) {
                break;
            }
            if (letGo != null && next.location().sequence() >= letGo.asOf()) {
                return new DueBatch(due, submitted, next.location(), true);
            }
            due.add(next);
            if (next instanceof Submitted one) {
                submitted.add(one);
                bytes += one.size();
            } else if (next instanceof Noted noted && noted.kind() == RecordKind.REGROUP) {
                break; // what comes after is read by other rules
            }
        }
        return new DueBatch(due, submitted, from.position(), false);
    }
}
