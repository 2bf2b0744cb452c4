package dev.faultline.collector.http;

import java.time.Duration;

/// How the server listens.
///
/// @param port first port that is tried; 0 for any free one
/// @param connections most connections at the same time; others wait to be accepted
/// @param headerBytes largest head of a request, in bytes
/// @param deadline in which a whole request must be sent, from its first byte; large bodies have more
/// @param idle how long a connection may be silent between two requests
public record ServerSettings(int port, int connections, int headerBytes, Duration deadline, Duration idle) {
    /// Port 8969, 1,000 connections, heads up to 64 KiB, 25 s, idle for a minute.
    public static final ServerSettings DEFAULT =
            new ServerSettings(8969, 1000, 64 << 10, Duration.ofSeconds(25), Duration.ofSeconds(60));

    /// The same on another port.
    public ServerSettings onPort(int newPort) {
        return new ServerSettings(newPort, connections, headerBytes, deadline, idle);
    }

    /// The same with another deadline.
    public ServerSettings within(Duration newDeadline) {
        return new ServerSettings(port, connections, headerBytes, newDeadline, idle);
    }
}
