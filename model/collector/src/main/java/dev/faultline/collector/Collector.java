package dev.faultline.collector;

import dev.faultline.collector.http.LoopbackServer;
import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectCounts;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.collector.sentry.SentryProtocol;
import dev.faultline.intake.Intake;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/// Listens on 127.0.0.1 for what SDKs send, and hands it to the intake. Safe for use by several threads.
///
/// ```
/// try (Collector collector = Collector.start(CollectorSettings.DEFAULT, intake, reject -> log(reject))) {
///     show(collector.dsn("mykey", "1"));
/// }
/// ```
public final class Collector implements AutoCloseable {
    private final LoopbackServer server;
    private final int wantedPort;
    private final RejectCounts counts;

    private Collector(LoopbackServer server, int wantedPort, RejectCounts counts) {
        this.server = server;
        this.wantedPort = wantedPort;
        this.counts = counts;
    }

    /// Starts listening. Where the port is taken, the next free one is used.
    ///
    /// @param onReject told of every refused request, on the thread that handles it: must be quick
    /// @throws IOException if no port can be had
    public static Collector start(CollectorSettings settings, Intake intake, Consumer<Reject> onReject)
            throws IOException {
        RejectCounts counts = new RejectCounts();
        LoopbackServer server = LoopbackServer.start(
                settings.server(), new SentryProtocol(intake, settings.limits(), settings.admitted()), reject -> {
                    counts.add(reject.reason());
                    onReject.accept(reject);
                });
        return new Collector(server, settings.server().port(), counts);
    }

    /// Port it listens on.
    public int port() {
        return server.port();
    }

    /// Whether it had to take another port than the one asked for.
    public boolean movedFromTakenPort() {
        return wantedPort != 0 && wantedPort != port();
    }

    /// URL such as `http://127.0.0.1:8969`.
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /// The DSN with which SDKs send to a project.
    public String dsn(String publicKey, String project) {
        return "http://" + publicKey + "@127.0.0.1:" + port() + "/" + project;
    }

    /// How many connections are open.
    public int connections() {
        return server.connections();
    }

    /// How many requests were refused since the start, by reason.
    public Map<RejectReason, Long> rejected() {
        return counts.snapshot();
    }

    /// Stops accepting, lets requests that are being handled end for up to 2 s, and closes all connections.
    @Override
    public void close() {
        server.close();
    }
}
