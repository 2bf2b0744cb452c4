package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Component;
import dev.faultline.triage.grouping.Variant;
import org.jspecify.annotations.Nullable;

/// One line of the grouping tree.
sealed interface GroupRow {

    /// What is opened and closed with the row; null where there is nothing to open.
    default @Nullable String toggle() {
        return null;
    }

    /// Whether what belongs to the row is shown.
    default boolean open() {
        return false;
    }

    /// Whether it counts.
    boolean contributes();

    /// A way of looking at the event.
    record Look(String key, Variant variant, boolean open) implements GroupRow {
        @Override
        public @Nullable String toggle() {
            return variant.component() == null ? null : key;
        }

        @Override
        public boolean contributes() {
            return variant.contributes();
        }
    }

    /// A part of the event.
    ///
    /// @param summary its values, or what its first children say, in one line
    record Part(String key, int depth, Component component, String summary, boolean open) implements GroupRow {
        @Override
        public @Nullable String toggle() {
            return component.children().isEmpty() ? null : key;
        }

        @Override
        public boolean contributes() {
            return component.contributes();
        }
    }
}
