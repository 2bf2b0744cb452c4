package dev.faultline.collector.http;

import java.io.IOException;

/// Answers the requests of one family of senders. Called from many threads, one a request; may block.
@FunctionalInterface
public interface Protocol {
    /// The answer to a request.
    ///
    /// @throws dev.faultline.collector.reject.RefusedException if the request cannot be taken
    /// @throws IOException if the client went away
    Answer answer(Call call) throws IOException;
}
