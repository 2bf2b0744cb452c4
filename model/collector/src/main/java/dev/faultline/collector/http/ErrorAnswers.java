package dev.faultline.collector.http;

import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectReason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers requests that are no HTTP, in the same form as all other refusals.
final class ErrorAnswers extends ErrorHandler {
    /// Attribute of requests that were handled: whatever fails after that was told already.
    static final String REPORTED = ErrorAnswers.class.getName() + ".reported";

    private final Consumer<Reject> rejects;

    ErrorAnswers(Consumer<Reject> rejects) {
        this.rejects = rejects;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        String detail = message == null ? "the request is no valid HTTP" : "HTTP: " + message;
        if (request.getAttribute(REPORTED) == null) {
            report(request, status);
        }
        ByteBuffer body = Answer.error(status, detail, List.of(RejectReason.BAD_HTTP.cure()))
                .apply(response);
        response.write(true, body, callback);
        return true;
    }

    private void report(Request request, int status) {
        RejectReason reason = RejectReason.BAD_HTTP;
        String remote = Request.getRemoteAddr(request);
        rejects.accept(new Reject(Instant.now(), status, reason, "the request is no valid HTTP", null, remote, null));
    }
}
