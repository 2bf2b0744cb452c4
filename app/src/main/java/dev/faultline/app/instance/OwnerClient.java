package dev.faultline.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The other side: a process that hands its command line to the owner of the home.
public final class OwnerClient implements AutoCloseable {
    private final Door door;
    private final SocketChannel channel;

    private OwnerClient(Door door, SocketChannel channel) {
        this.door = door;
        this.channel = channel;
    }

    /// Connects to the owner of the home; null when there is none that can be reached.
    public static @Nullable OwnerClient reach(Path home) {
        Door door = Door.of(home);
        if (door == null) {
            return null;
        }
        try {
            return new OwnerClient(door, door.connect());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /// Process id that the home's file names as its owner, reachable or not; 0 when it names none.
    public static long pid(Path home) {
        Door door = Door.of(home);
        return door == null ? 0 : door.pid();
    }

    /// Process id of the owner.
    public long pid() {
        return door.pid();
    }

    /// Hands the command line over, passes on what the owner prints, and returns the exit code.
    ///
    /// @param directory what relative file names are about
    /// @throws IOException if the owner goes away before it has answered, or the output cannot be written
    public int call(List<String> arguments, Path directory, OutputStream out, OutputStream err) throws IOException {
        DataOutputStream frames = new DataOutputStream(Channels.newOutputStream(channel));
        Call call = new Call(Call.PROTOCOL, door.secret(), arguments, directory.toString());
        byte[] json = JsonMapper.shared().writeValueAsBytes(call);
        Frame.write(frames, Frame.CALL, json, 0, json.length);
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        while (true) {
            Frame frame = Frame.read(in);
            switch (frame.kind()) {
                case Frame.OUT -> pass(frame, out);
                case Frame.ERR -> pass(frame, err);
                case Frame.EXIT -> {
                    return ByteBuffer.wrap(frame.bytes()).getInt();
                }
                default -> throw new IOException("a frame of kind " + frame.kind());
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void pass(Frame frame, OutputStream to) throws IOException {
        to.write(frame.bytes());
        to.flush();
    }
}
