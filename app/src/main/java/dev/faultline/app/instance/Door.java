package dev.faultline.app.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the owner of a home can be reached, as the home's file `owner.json` says.
///
/// @param pid process id of the owner
/// @param socket path of its Unix domain socket; null when it has none
/// @param port its port on the loopback interface; 0 when it has none
/// @param secret what a call must bring
record Door(long pid, @Nullable String socket, int port, String secret) {
    private static final String FILE = "owner.json";

    /// What `sockaddr_un` holds on macOS, the least of all systems (sys/un.h).
    private static final int LONGEST_SOCKET_PATH = 103;

    private static final JsonMapper JSON = JsonMapper.shared();

    /// The door of a home as its owner wrote it; null when there is none.
    static @Nullable Door of(Path home) {
        try {
            return JSON.readValue(Files.readAllBytes(home.resolve(FILE)), Door.class);
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    /// Opens a channel for calls and says where it is; a Unix domain socket if it can be, else the loopback interface.
    static ServerSocketChannel open(Path home, String secret) throws IOException {
        Path socket = home.resolve("owner.sock");
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = listen(socket);
        boolean unix = channel.getLocalAddress() instanceof UnixDomainSocketAddress;
        int port = unix ? 0 : ((InetSocketAddress) channel.getLocalAddress()).getPort();
        Door door = new Door(ProcessHandle.current().pid(), unix ? socket.toString() : null, port, secret);
        door.publish(home);
        return channel;
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
        Files.deleteIfExists(home.resolve("owner.sock"));
    }

    SocketChannel connect() throws IOException {
        SocketAddress address = socket != null
                ? UnixDomainSocketAddress.of(socket)
                : new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return SocketChannel.open(address);
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            try {
                ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                return channel.bind(UnixDomainSocketAddress.of(socket));
            } catch (IOException | UnsupportedOperationException e) {
                // Some file systems hold no sockets.
                System.getLogger(Door.class.getName()).log(System.Logger.Level.DEBUG, "no socket in the home", e);
            }
        }
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private void publish(Path home) throws IOException {
        Path part = home.resolve(FILE + ".part");
        Files.write(part, JSON.writeValueAsBytes(this));
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(part, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
