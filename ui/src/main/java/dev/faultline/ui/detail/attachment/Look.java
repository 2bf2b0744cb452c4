package dev.faultline.ui.detail.attachment;

import java.util.List;

/// What is shown of the chosen attachment.
sealed interface Look {

    /// None is chosen.
    record Nothing() implements Look {}

    /// It is being read.
    record Loading() implements Look {}

    /// It is a text.
    ///
    /// @param whole whether these are all its lines
    record Lines(List<String> lines, boolean whole) implements Look {}

    /// It is a picture: its bytes.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picture(byte[] bytes) implements Look {}

    /// It is neither text nor picture, or too big.
    record Unshown() implements Look {}

    /// It could not be read.
    record Failed(String problem) implements Look {}
}
