package dev.faultline.app.instance;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// The owner's side: takes calls of other processes of the same user, each on a thread of its own.
public final class OwnerServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(OwnerServer.class.getName());

    private final Path home;
    private final CallHandler handler;
    private final String secret;
    private final ServerSocketChannel channel;
    private final Set<SocketChannel> callers = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("call-", 0).factory());

    private OwnerServer(Path home, CallHandler handler, String secret) throws IOException {
        this.home = home;
        this.handler = handler;
        this.secret = secret;
        this.channel = Door.open(home, secret);
    }

    /// Opens the home for calls; the caller must hold its lock.
    ///
    /// @throws IOException if neither a socket nor a port can be had
    public static OwnerServer open(Path home, CallHandler handler) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        OwnerServer server = new OwnerServer(home, handler, HexFormat.of().formatHex(secret));
        server.threads.execute(server::accept);
        return server;
    }

    /// Takes no more calls, and ends those under way by closing their connections.
    @Override
    public void close() {
        try {
            Door.remove(home);
            channel.close();
            for (SocketChannel caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "the door was not closed well", e);
        }
        threads.close();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel caller = channel.accept();
                callers.add(caller);
                threads.execute(() -> serve(caller));
            }
        } catch (ClosedChannelException e) {
            LOG.log(Logger.Level.DEBUG, "no more calls");
        } catch (IOException e) {
            LOG.log(Logger.Level.ERROR, "no more calls can be taken", e);
        }
    }

    private void serve(SocketChannel caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(caller));
            Frame frame = Frame.read(in);
            if (frame.kind() != Frame.CALL) {
                throw new IOException("a frame of kind " + frame.kind());
            }
            int exit = answer(JsonMapper.shared().readValue(frame.bytes(), Call.class), out);
            Frame.write(out, Frame.EXIT, ByteBuffer.allocate(4).putInt(exit).array(), 0, 4);
        } catch (IOException | RuntimeException e) {
            LOG.log(Logger.Level.INFO, "a call ended early: " + e.getMessage());
        } finally {
            callers.remove(caller);
        }
    }

    private int answer(Call call, DataOutputStream frames) {
        try (PrintStream out = printer(frames, Frame.OUT);
                PrintStream err = printer(frames, Frame.ERR)) {
            if (call.protocol() != Call.PROTOCOL) {
                err.println("The running Faultline is of another version: end it, then start this one");
                return 1;
            }
            if (!MessageDigest.isEqual(
                    call.secret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8))) {
                err.println("The running Faultline belongs to somebody else");
                return 1;
            }
            return handler.handle(call.arguments(), Path.of(call.directory()), out, err);
        }
    }

    private static PrintStream printer(DataOutputStream frames, byte kind) {
        return new PrintStream(
                new BufferedOutputStream(Frame.stream(frames, kind), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
