package dev.faultline.app.cli;

import dev.faultline.intake.Intake;
import dev.faultline.live.StoreArchive;
import dev.faultline.store.Store;
import java.nio.file.Path;

/// A home as commands use it.
///
/// @param folder where it is
/// @param reindex makes the index anew from the log; returns when it is whole again
public record OpenHome(Path folder, Store store, Intake intake, StoreArchive archive, Runnable reindex) {}
