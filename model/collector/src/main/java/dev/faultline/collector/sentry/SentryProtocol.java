package dev.faultline.collector.sentry;

import dev.faultline.collector.body.Limits;
import dev.faultline.collector.http.Answer;
import dev.faultline.collector.http.Call;
import dev.faultline.collector.http.Protocol;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.intake.Intake;
import dev.faultline.intake.Receipt;
import dev.faultline.intake.Submission.Kind;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Answers Sentry's SDKs: envelopes, single events, and Spotlight's stream. Safe for use by several threads.
/// Source: Relay, endpoints; Spotlight, server; the sentry-docs on envelopes and the store endpoint.
public final class SentryProtocol implements Protocol {
    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final String SERVED = "POST /api/{project}/envelope/, POST /api/{project}/store/,"
            + " POST /stream, GET /health, and envelopes with a dsn in their header on any path";

    private final Reception reception;
    private final Gate gate;

    /// @param admitted whether a project takes a key: (project, key)
    public SentryProtocol(Intake intake, Limits limits, BiPredicate<String, String> admitted) {
        gate = new Gate(admitted);
        reception = new Reception(intake, gate, limits);
    }

    @Override
    public Answer answer(Call call) throws IOException {
        Route route = Route.of(call.path());
        boolean post = "POST".equals(call.method());
        return switch (route.endpoint()) {
            case HEALTH -> Answer.text("OK");
            case STORE -> post ? receive(call, route, storeKind(call)) : storeByQuery(call, route);
            case ENVELOPE, STREAM -> {
                if (!post) {
                    throw wrongMethod();
                }
                yield receive(call, route, Kind.ENVELOPE);
            }
            case OTHER -> {
                if (!post) {
                    throw unknownPath();
                }
                yield receive(call, route, Kind.ENVELOPE);
            }
        };
    }

    static RefusedException unknownPath() {
        return new RefusedException(RejectReason.UNKNOWN_PATH, "nothing is served at this path", "served: " + SERVED);
    }

    private static RefusedException wrongMethod() {
        return new RefusedException(RejectReason.WRONG_METHOD, "the method is not served at this path");
    }

    private Answer receive(Call call, Route route, Kind kind) throws IOException {
        return accepted(reception.receive(call, route, kind));
    }

    private static Answer accepted(Receipt receipt) {
        String id = receipt.eventId();
        return Answer.json(200, id == null ? Map.of() : Map.of("id", id));
    }

    private static Kind storeKind(Call call) {
        String type = call.header("Content-Type");
        return type != null && type.startsWith("application/x-sentry-envelope") ? Kind.ENVELOPE : Kind.EVENT;
    }

    /// Old browser SDKs ask for a picture, with the event in its address.
    private Answer storeByQuery(Call call, Route route) throws IOException {
        String data = new Query(call.query()).get("sentry_data");
        if (!"GET".equals(call.method()) || data == null) {
            throw wrongMethod();
        }
        Credentials credentials = gate.early(call, route);
        Gate.Pass pass = gate.pass(call, route, credentials, null);
        String event = data.startsWith("{") ? data : data.replace(' ', '+');
        Body body = Body.of(event.getBytes(StandardCharsets.UTF_8));
        reception.accept(call, Kind.EVENT, pass, Coding.IDENTITY, body);
        return new Answer(200, "image/gif", GIF, List.of());
    }
}
