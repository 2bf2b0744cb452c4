package dev.faultline.collector.http;

import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/// An HTTP/1.1 server that only this machine can reach, on 127.0.0.1 and, where it can be had, ::1.
/// Requests are handled on virtual threads.
public final class LoopbackServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());
    private static final int PORTS_TRIED = 32;
    private static final long STOP_MILLIS = 2000;
    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final Server server;
    private final Deadlines deadlines;
    private final int port;

    private LoopbackServer(Server server, Deadlines deadlines, int port) {
        this.server = server;
        this.deadlines = deadlines;
        this.port = port;
    }

    /// Starts listening. Where the port is taken, the next free one is used.
    ///
    /// @param rejects told of every refused request, on the thread that handles it
    /// @throws IOException if no port can be had
    public static LoopbackServer start(ServerSettings settings, Protocol protocol, Consumer<Reject> rejects)
            throws IOException {
        ServerSocketChannel channel = bind(settings.port());
        int port = channel.socket().getLocalPort();
        try {
            QueuedThreadPool threads = new QueuedThreadPool(8, 2);
            threads.setName("collector");
            threads.setDaemon(true);
            threads.setReservedThreads(0);
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("collector-"));
            Server server = new Server(threads, new ScheduledExecutorScheduler("collector-clock", true), null);
            Deadlines deadlines = new Deadlines(
                    server.getScheduler(), settings.deadline(), connection -> rejects.accept(lateHead(connection)));
            server.addBean(deadlines);
            server.addBean(new NetworkConnectionLimit(settings.connections(), server));
            server.setErrorHandler(new ErrorAnswers(rejects));
            server.setHandler(new GracefulHandler(new ProtocolHandler(protocol, deadlines, rejects)));
            server.setStopTimeout(STOP_MILLIS);
            listen(server, settings, deadlines, channel);
            listenOnIpv6(server, settings, deadlines, port);
            server.start();
            return new LoopbackServer(server, deadlines, port);
        } catch (Exception e) {
            channel.close();
            throw new IOException("the collector cannot start: " + e.getMessage(), e);
        }
    }

    /// Port it listens on.
    public int port() {
        return port;
    }

    /// How many connections are open.
    public int connections() {
        return deadlines.open();
    }

    /// Stops accepting, lets requests that are being handled end for up to 2 s, and closes all connections.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            LOG.log(System.Logger.Level.INFO, "Closed connections whose requests had not ended");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the collector did not stop", e);
        }
    }

    private static void listen(Server server, ServerSettings settings, Deadlines deadlines, ServerSocketChannel channel)
            throws IOException {
        ServerConnector connector =
                new ServerConnector(server, null, null, null, 1, 1, new HttpConnectionFactory(http(settings)));
        connector.setIdleTimeout(settings.idle().toMillis());
        connector.setAcceptQueueSize(256);
        connector.addBean(deadlines);
        connector.open(channel);
        server.addConnector(connector);
    }

    private static void listenOnIpv6(Server server, ServerSettings settings, Deadlines deadlines, int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            channel.bind(new InetSocketAddress(InetAddress.getByAddress(IPV6_LOOPBACK), port), 256);
            listen(server, settings, deadlines, channel);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not listening on ::1", e);
        }
    }

    private static HttpConfiguration http(ServerSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(settings.headerBytes());
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setUriCompliance(UriCompliance.UNSAFE); // paths are only compared, never opened
        http.setHttpCompliance(HttpCompliance.RFC9110.with(
                "faultline",
                HttpCompliance.Violation.LF_HEADER_TERMINATION,
                HttpCompliance.Violation.LF_CHUNK_TERMINATION));
        return http;
    }

    private static ServerSocketChannel bind(int wanted) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        int last = wanted == 0 ? 0 : Math.min(65535, wanted + PORTS_TRIED - 1);
        IOException taken = new BindException("no port");
        for (int port = wanted; port <= last; port++) {
            ServerSocketChannel channel = ServerSocketChannel.open();
            try {
                channel.bind(new InetSocketAddress(loopback, port), 256);
                return channel;
            } catch (BindException e) {
                channel.close();
                taken = e;
            }
        }
        throw new IOException("no free port from " + wanted + " to " + last + " on 127.0.0.1", taken);
    }

    private static Reject lateHead(Connection connection) {
        RejectReason reason = RejectReason.TOO_SLOW;
        String remote = connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : null;
        return new Reject(
                Instant.now(),
                reason.status(),
                reason,
                "the head of the request was not sent in time",
                null,
                remote,
                null);
    }
}
