package dev.faultline.collector.http;

import dev.faultline.collector.body.ContentCodings;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;

/// Lets a protocol answer, tells refusals to the sender and to the listener, and ends requests that were not read.
final class ProtocolHandler extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger(ProtocolHandler.class.getName());
    private static final int MOST_THROWN_AWAY = 512 << 20;

    private final Protocol protocol;
    private final Deadlines deadlines;
    private final Consumer<Reject> rejects;

    ProtocolHandler(Protocol protocol, Deadlines deadlines, Consumer<Reject> rejects) {
        this.protocol = protocol;
        this.deadlines = deadlines;
        this.rejects = rejects;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Progress progress = deadlines.of(request.getConnectionMetaData().getConnection());
        progress.body(System.nanoTime());
        Call call = new Call(request, progress);
        request.setAttribute(ErrorAnswers.REPORTED, true);
        try {
            send(answer(request, response, call, progress), call, progress, response, callback);
        } catch (IOException e) {
            callback.failed(e); // nobody is there to read an answer
        }
        return true;
    }

    private Answer answer(Request request, Response response, Call call, Progress progress) {
        if ("OPTIONS".equals(call.method())) {
            Cors.preflight(request, response.getHeaders());
            return Answer.text("");
        }
        try {
            return protocol.answer(call);
        } catch (RefusedException e) {
            return refusal(call, e);
        } catch (CutShortException e) {
            RejectReason reason = progress.expired() ? RejectReason.TOO_SLOW : RejectReason.CUT_SHORT;
            return refusal(call, new RefusedException(reason, "the body ended too early, or its chunks are broken"));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A request could not be handled", e);
            return refusal(call, new RefusedException(RejectReason.NOT_STORED, "the request could not be handled"));
        }
    }

    private Answer refusal(Call call, RefusedException refused) {
        RejectReason reason = refused.reason();
        rejects.accept(call.reject(reason.status(), reason, refused.detail()));
        Answer answer = Answer.error(reason.status(), refused.detail(), causes(refused));
        return switch (reason) {
            case UNKNOWN_ENCODING -> answer.with(new HttpField("Accept-Encoding", ContentCodings.ACCEPTED));
            case WRONG_METHOD -> answer.with(new HttpField("Allow", "POST, OPTIONS"));
            case NOT_STORED -> answer.with(new HttpField("Retry-After", "60"));
            default -> answer;
        };
    }

    private static List<String> causes(RefusedException refused) {
        return refused.causes().isEmpty() ? List.of(refused.reason().cure()) : refused.causes();
    }

    private static void send(Answer answer, Call call, Progress progress, Response response, Callback callback)
            throws IOException {
        ByteBuffer body = answer.apply(response);
        if (call.isComplete()) {
            progress.idle();
            response.write(true, body, callback);
            return;
        }
        response.getHeaders().put("Connection", "close");
        try (Blocker.Callback written = Blocker.callback()) {
            response.write(true, body, written);
            written.block();
        }
        if (!call.isHeldBack()) {
            progress.linger(System.nanoTime());
            throwAway(call);
        }
        callback.succeeded();
    }

    /// A connection that is closed while bytes arrive is reset, and the client may never see the answer. So what it
    /// still sends is read for a moment and forgotten.
    private static void throwAway(Call call) {
        byte[] bytes = new byte[16 << 10];
        long count = 0;
        try {
            InputStream rest = call.body();
            int read = rest.read(bytes);
            while (read >= 0 && count < MOST_THROWN_AWAY) {
                count += read;
                read = rest.read(bytes);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The client closed before it had sent all", e);
        }
    }
}
