package dev.faultline.collector.http;

import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// One request. For the thread that answers it.
public final class Call {
    private static final int LONGEST_SENDER = 200;

    private final Request request;
    private final Progress progress;
    private final Instant received = Instant.now();
    private @Nullable String project;
    private @Nullable String client;
    private boolean touched;
    private boolean complete;

    Call(Request request, Progress progress) {
        this.request = request;
        this.progress = progress;
        long length = request.getLength();
        this.complete = length == 0 || (length < 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING));
    }

    /// Method, in capitals.
    public String method() {
        return request.getMethod();
    }

    /// Path as it was sent: neither decoded nor cleaned.
    public String path() {
        String path = request.getHttpURI().getPath();
        return path == null ? "/" : path;
    }

    /// Query as it was sent, without the question mark.
    public @Nullable String query() {
        return request.getHttpURI().getQuery();
    }

    /// The first field of that name.
    public @Nullable String header(String name) {
        return request.getHeaders().get(name);
    }

    /// All fields of that name.
    public List<String> headers(String name) {
        return request.getHeaders().getValuesList(name);
    }

    /// Length of the body on the wire; -1 when it is not known.
    public long length() {
        return request.getLength();
    }

    /// Address of the client.
    public String remoteAddress() {
        return Request.getRemoteAddr(request);
    }

    /// When the request's head was there.
    public Instant received() {
        return received;
    }

    /// Tells whose request it is, as soon as that is known; for those who read of refusals.
    public void identify(@Nullable String ofProject, @Nullable String byClient) {
        project = ofProject != null ? ofProject : project;
        client = byClient != null ? byClient : client;
    }

    /// What sent it: `sentry_client` where it was told, else the user agent.
    public @Nullable String sender() {
        String name = client != null ? client : header("User-Agent");
        if (name == null || name.isBlank()) {
            return null;
        }
        String line = name.strip().replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_SENDER ? line.substring(0, LONGEST_SENDER) : line;
    }

    /// The body as it is on the wire, without transfer coding. Reading throws [CutShortException] when the client goes
    /// away.
    public InputStream body() {
        return new Wire(Content.Source.asInputStream(request));
    }

    Reject reject(int status, RejectReason reason, String detail) {
        return new Reject(Instant.now(), status, reason, detail, sender(), remoteAddress(), project);
    }

    /// Whether the body was read to its end.
    boolean isComplete() {
        return complete;
    }

    /// Whether the client still waits to be told that it may send the body.
    boolean isHeldBack() {
        return !touched && request.getHeaders().contains(HttpHeader.EXPECT);
    }

    private final class Wire extends FilterInputStream {
        Wire(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            touched = true;
            int read;
            try {
                read = in.read(target, from, count);
            } catch (IOException e) {
                throw new CutShortException(e);
            }
            if (read < 0) {
                complete = true;
                progress.work();
            }
            return read;
        }

        /// Jetty would fail all later reads, and with them what is thrown away after a refusal.
        @Override
        public void close() {
            // the body ends with its request
        }
    }
}
