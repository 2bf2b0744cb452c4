package dev.faultline.benchmark;

import dev.faultline.collector.Collector;
import dev.faultline.collector.CollectorSettings;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// The way in alone, in a process of its own: collector, intake, store. Arguments: home and port (0 for any).
/// Prints the port; for every line on its input it waits until all is digested and prints how many events it
/// holds; ends with its input.
public final class IngestServer {
    private IngestServer() {}

    /// Runs until the input ends.
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Store store = Store.open(Path.of(args[0]), StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT);
                Collector collector = Collector.start(
                        CollectorSettings.DEFAULT.onPort(Integer.parseInt(args[1])), intake, reject -> {})) {
            System.out.println(collector.port());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            while (in.readLine() != null) {
                boolean digested = intake.awaitDigested(Duration.ofMinutes(10));
                System.out.println(digested ? store.index().statistics().events() : -1);
            }
        }
    }
}
