package dev.faultline.ui.home;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the home screen needs of others. All are called on the JavaFX thread and must not block.
///
/// @param testCrash sends a crash through the collector's port and completes with the event's id
/// @param sdk the snippet to show first, by its word; empty for the first one
/// @param sdkChosen hears which snippet the user looks at
/// @param cap size of the home beyond which the oldest events go, in bytes
/// @param left when the user was here before; null when never
public record HomePorts(
        Supplier<CompletionStage<String>> testCrash,
        String sdk,
        Consumer<String> sdkChosen,
        LongSupplier cap,
        Supplier<@Nullable Instant> left) {}
