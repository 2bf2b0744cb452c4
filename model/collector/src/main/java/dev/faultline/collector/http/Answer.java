package dev.faultline.collector.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import tools.jackson.databind.json.JsonMapper;

/// What a request is answered with.
///
/// @param type value of `Content-Type`
/// @param fields further header fields
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String type, byte[] body, List<HttpField> fields) {
    private static final JsonMapper JSON = new JsonMapper();

    /// A JSON document.
    public static Answer json(int status, Object document, HttpField... fields) {
        return new Answer(status, "application/json", JSON.writeValueAsBytes(document), List.of(fields));
    }

    /// The form in which Relay tells errors: a detail, and what caused it.
    public static Answer error(int status, String detail, List<String> causes, HttpField... fields) {
        Answer plain = json(status, Map.of("detail", detail, "causes", causes), fields);
        return plain.with(new HttpField("X-Sentry-Error", oneLine(detail)));
    }

    /// Plain text.
    public static Answer text(String text) {
        return new Answer(200, "text/plain", text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /// The same with one more header field.
    public Answer with(HttpField field) {
        List<HttpField> all = new ArrayList<>(fields);
        all.add(field);
        return new Answer(status, type, body, all);
    }

    /// Sets status and header fields.
    ByteBuffer apply(Response response) {
        response.setStatus(status);
        HttpFields.Mutable headers = response.getHeaders();
        Cors.apply(headers);
        headers.put(HttpHeader.CONTENT_TYPE, type);
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        fields.forEach(headers::put);
        return ByteBuffer.wrap(body);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
