package dev.faultline.symbol.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A real HTTP server on the loopback address that has one file.
final class TinyServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger asked = new AtomicInteger();
    private final String path;
    private final byte[] body;

    TinyServer(String path, byte[] body) throws IOException {
        this.path = path;
        this.body = body;
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                answer(client);
            } catch (IOException e) {
                // Closed, or the client had enough.
                continue;
            }
        }
    }

    private void answer(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = in.readLine();
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            assert !header.isBlank();
        }
        asked.incrementAndGet();
        boolean known = request != null && request.split(" ")[1].equals(path);
        OutputStream out = client.getOutputStream();
        String head = known ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found";
        int length = known ? body.length : 0;
        out.write((head + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(known ? body : new byte[0]);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
