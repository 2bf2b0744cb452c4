package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.ui.detail.code.SourceLanguage;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.ValueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the stack list. All lines have the same height.
sealed interface StackRow {

    /// What is opened and closed with the row; null where there is nothing to open.
    default @Nullable String toggle() {
        return null;
    }

    /// Whether what belongs to the row is shown.
    default boolean open() {
        return false;
    }

    /// How many groups of exceptions it is within: as far it stands to the right.
    default int depth() {
        return 0;
    }

    /// The head of an exception.
    ///
    /// @param index 0 for the thrown one, then its causes
    /// @param cause whether it follows the exception that it caused
    record Thrown(int index, ExceptionValue value, Trace trace, boolean cause) implements StackRow {
        @Override
        public int depth() {
            return trace.place().depth();
        }
    }

    /// A line of an exception's message.
    ///
    /// @param remark what the message is annotated with; null for nothing, and on all lines but the first
    record Message(String text, int depth, @Nullable Remark remark) implements StackRow {}

    /// A frame.
    ///
    /// @param number 0 for the newest frame of its trace
    /// @param sent what was sent for it, in few words; null where that is not shown
    /// @param crash whether it is the frame to look at first
    record FrameLine(
            String key,
            int depth,
            int number,
            Frame frame,
            FrameLabel label,
            @Nullable String sent,
            boolean crash,
            boolean openable,
            boolean open)
            implements StackRow {
        @Override
        public @Nullable String toggle() {
            return openable ? key : null;
        }
    }

    /// A line of source.
    ///
    /// @param line its number; 0 when unknown
    /// @param current whether it is the line of the frame
    record Source(String key, int depth, int line, String text, boolean current, SourceLanguage language)
            implements StackRow {
        private static final int TAB = 8;

        /// Key of the frame it belongs to.
        String frame() {
            return key.substring(0, Math.max(0, key.lastIndexOf("/source/")));
        }

        /// How wide it is.
        int columns() {
            return text.length()
                    + (TAB - 1)
                            * (int) text.chars().filter(each -> each == '\t').count();
        }
    }

    /// What the rows after it are about.
    record Heading(String key, int depth, Topic topic) implements StackRow {}

    /// A variable, or a fact about a frame.
    record Value(ValueRow value, int depth) implements StackRow {
        @Override
        public @Nullable String toggle() {
            return value.openable() ? value.path() : null;
        }

        @Override
        public boolean open() {
            return value.open();
        }
    }

    /// Stands for frames that are folded, or heads them when they are shown.
    record Fold(String key, int depth, Reason reason, int count, boolean open) implements StackRow {
        @Override
        public @Nullable String toggle() {
            return reason == Reason.HIDDEN ? null : key;
        }
    }

    /// Up to four registers.
    record Registers(List<ValueRow> values, int depth) implements StackRow {}

    /// Says what stands in the columns below it where both what was sent and what was found are shown.
    record Columns(String key, int depth) implements StackRow {}

    /// Room between exceptions.
    record Gap(int index) implements StackRow {}

    /// There is nothing to show here, and why.
    record Nothing(Missing missing, int depth) implements StackRow {}

    /// What a heading says.
    enum Topic {
        VARIABLES,
        FACTS,
        REGISTERS
    }

    /// Why frames are folded.
    enum Reason {
        /// They belong to the system.
        SYSTEM,
        /// The exception above has the same ones.
        COMMON,
        /// The filter hides them.
        HIDDEN
    }

    /// Why there are no frames.
    enum Missing {
        NO_TRACE,
        NO_APP_FRAMES
    }
}
