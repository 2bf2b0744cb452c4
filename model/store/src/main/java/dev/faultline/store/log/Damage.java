package dev.faultline.store.log;

import java.nio.file.Path;

/// Bytes of a segment that could not be read as records. What is whole before and after them is read all the same.
///
/// @param file the segment
/// @param offset first byte that does not fit
/// @param bytes how many were passed over or cut off
/// @param cut whether they were the torn end of the log and have been cut off
/// @param reason what does not fit, in words
public record Damage(Path file, long offset, long bytes, boolean cut, String reason) {
    /// One line for people.
    public String message() {
        return "segment " + file.getFileName() + ": " + reason + " at byte " + offset + "; " + bytes
                + (cut ? " bytes of the torn end cut off" : " bytes passed over, the rest is kept");
    }
}
