package dev.faultline.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One update of one session (release health), as an item of type `session` has it.
///
/// @param sid id of the session
/// @param did id that tells users apart; null for none
/// @param sequence order of updates of one session; higher is newer
/// @param init whether this update begins the session
/// @param status `ok`, `exited`, `crashed`, `abnormal`, `errored` or `unhandled`
/// @param durationSeconds how long the session lasted, when sent
/// @param errors number of errors so far
/// @param abnormalMechanism why it ended abnormally, such as `anr_foreground`
public record SessionUpdate(
        String sid,
        @Nullable String did,
        long sequence,
        boolean init,
        String status,
        Instant timestamp,
        Instant started,
        @Nullable Double durationSeconds,
        int errors,
        @Nullable String abnormalMechanism,
        @Nullable String release,
        @Nullable String environment) {}
