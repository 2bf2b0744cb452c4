package dev.faultline.store.log;

/// Where a record is. The sequence number names the record for ever; segment and offset say where it was found
/// last and are only a hint, as a segment may be rewritten.
///
/// @param sequence number of the record, from 1 on, without gaps unless records were lost
/// @param segment first sequence number of the segment, which names its file
/// @param offset of the record's first byte in the segment
public record Location(long sequence, long segment, long offset) {
    /// Before the first record.
    public static final Location START = new Location(1, 1, 0);
}
