package dev.faultline.collector.sentry;

import dev.faultline.collector.body.Capture;
import dev.faultline.collector.body.ContentCodings;
import dev.faultline.collector.body.LimitedInput;
import dev.faultline.collector.body.Limits;
import dev.faultline.collector.body.Spool;
import dev.faultline.collector.http.Call;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.intake.Intake;
import dev.faultline.intake.Reading;
import dev.faultline.intake.Receipt;
import dev.faultline.intake.Submission;
import dev.faultline.intake.Submission.Kind;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Takes bodies in: reads them with limits, finds out whose they are, and hands them to the intake as they came.
/// Small ones are checked by the intake, which decodes them anyway; large ones here as well, while they arrive.
final class Reception {
    private final Intake intake;
    private final Gate gate;
    private final Limits limits;
    private final Spool spool;

    Reception(Intake intake, Gate gate, Limits limits) {
        this.intake = intake;
        this.gate = gate;
        this.limits = limits;
        this.spool = new Spool(intake, limits);
    }

    /// @throws RefusedException if the request cannot be taken
    /// @throws IOException if the client went away
    Receipt receive(Call call, Route route, Kind kind) throws IOException {
        Credentials credentials = gate.early(call, route);
        List<Coding> codings = ContentCodings.parse(call.headers("Content-Encoding"));
        long most = limits.taken().envelope();
        if (call.length() > most) {
            throw LimitedInput.tooLarge("the body", most);
        }
        try {
            InputStream wire = new LimitedInput(call.body(), most, "the body");
            boolean twice = codings.size() > 1;
            InputStream bytes = twice ? codings.getLast().decode(wire, most) : wire;
            try (bytes;
                    Capture capture = spool.capture(bytes, twice ? -1 : call.length())) {
                Coding said = codings.isEmpty() ? Coding.IDENTITY : codings.getFirst();
                return receive(call, route, kind, credentials, said, capture);
            }
        } catch (IOException e) {
            throw Failures.forSender(e);
        }
    }

    private Receipt receive(Call call, Route route, Kind kind, Credentials credentials, Coding said, Capture capture)
            throws IOException {
        boolean whole = capture.fill();
        if (whole && capture.length() == 0) {
            throw new RefusedException(RejectReason.EMPTY_BODY, "the body is empty");
        }
        Coding coding = said == Coding.IDENTITY ? sniff(capture) : said;
        try (Reading reading = intake.read(kind, coding, capture.beginning())) {
            Gate.Pass pass = pass(call, route, credentials, reading.header());
            if (whole) {
                return intake.accept(submission(call, kind, pass, coding, capture.body()), reading);
            }
            check(kind, coding, capture, coding == Coding.IDENTITY ? call.length() : -1);
            return intake.accept(submission(call, kind, pass, coding, capture.body()));
        }
    }

    private Gate.Pass pass(Call call, Route route, Credentials credentials, @Nullable ObjectNode header)
            throws RefusedException {
        Dsn dsn = header == null ? null : Dsn.of(header.get("dsn"));
        if (route.endpoint() == Route.Endpoint.OTHER && dsn == null) {
            throw SentryProtocol.unknownPath();
        }
        return gate.pass(call, route, credentials, dsn);
    }

    Receipt accept(Call call, Kind kind, Gate.Pass pass, Coding coding, Body body) throws IOException {
        try {
            return intake.accept(submission(call, kind, pass, coding, body));
        } catch (IOException e) {
            throw Failures.forSender(e);
        }
    }

    private static Submission submission(Call call, Kind kind, Gate.Pass pass, Coding coding, Body body) {
        return new Submission(
                pass.project(), pass.key(), kind, coding, call.received(), call.sender(), call.remoteAddress(), body);
    }

    private void check(Kind kind, Coding coding, InputStream body, long length) throws IOException {
        Framing framing = new Framing(limits.taken());
        InputStream decoded = coding.decode(body, limits.taken().envelope());
        if (kind == Kind.ENVELOPE) {
            framing.checkEnvelope(decoded, length);
        } else {
            framing.checkEvent(decoded);
        }
    }

    /// Proxies may pass a compressed body on without saying so; no envelope and no event begins like that.
    private static Coding sniff(Capture capture) {
        if (capture.startsWith(0x1f, 0x8b)) {
            return Coding.GZIP;
        }
        return capture.startsWith(0x28, 0xb5, 0x2f, 0xfd) ? Coding.ZSTD : Coding.IDENTITY;
    }
}
