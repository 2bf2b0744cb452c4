package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import dev.faultline.event.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads HTTP requests: takes query and fragment out of the URL, cookies out of the headers, and parses the body.
final class RequestReader {
    private final Problems problems;
    private final Pairs headers;
    private final Pairs cookies;
    private final Pairs queries;

    RequestReader(Problems problems) {
        this.problems = problems;
        this.headers = new Pairs(problems, "headers", RequestReader::headerValue, "expected a header value");
        this.cookies = new Pairs(
                problems, "cookies", value -> value.isString() ? value.stringValue() : null, "expected a string");
        this.queries =
                new Pairs(problems, "a query string or map", RequestReader::queryValue, "expected a primitive value");
    }

    /// The request, or null if there is nothing in it.
    @Nullable
    Request read(@Nullable JsonNode sent) {
        if (sent == null) {
            return null;
        }
        if (!(sent instanceof ObjectNode json)) {
            problems.refuse("request", "expected an object", sent);
            return null;
        }
        if (json.isEmpty()) {
            return null;
        }
        problems.enter("request");
        Request request = request(json);
        problems.leave();
        return request;
    }

    private Request request(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        Location location = Location.of(
                fields.text("url"), queries.take(fields, "query_string", FormText::query), fields.text("fragment"));
        List<Parameter> sent = headers.take(fields, "headers", FormText::query);
        List<Parameter> jar = cookies.take(fields, "cookies", FormText::cookies);
        String cookieHeader = header(sent, "cookie");
        if (cookieHeader != null && jar.isEmpty()) {
            jar = FormText.cookies(cookieHeader);
        }
        RequestBody body = RequestBody.of(fields.take("data"), header(sent, "content-type"));
        if (body.inferredType() != null && fields.peek("inferred_content_type") == null) {
            fields.rest().put("inferred_content_type", body.inferredType());
        }
        return new Request(
                location.url(),
                method(fields),
                body.data(),
                location.query(),
                location.fragment(),
                jar,
                named(sent),
                fields.object("env"),
                fields.rest());
    }

    private @Nullable String method(Fields fields) {
        String method = fields.text("method");
        if (method == null || method.isEmpty()) {
            return null;
        }
        boolean valid = method.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
        if (!valid) {
            problems.refuse("method", "invalid http method", method);
            return null;
        }
        return method.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String header(List<Parameter> headers, String name) {
        for (Parameter header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return header.value();
            }
        }
        return null;
    }

    private static List<Parameter> named(List<Parameter> headers) {
        List<Parameter> named = new ArrayList<>(headers.size());
        for (Parameter header : headers) {
            if (!header.name().equalsIgnoreCase("cookie")) {
                named.add(new Parameter(headerName(header.name()), header.value()));
            }
        }
        return named;
    }

    /// `x-forwarded-for` as `X-Forwarded-For`; capitals that were sent stay.
    private static String headerName(String name) {
        char[] chars = name.toCharArray();
        boolean first = true;
        for (int i = 0; i < chars.length; i++) {
            if (first && chars[i] >= 'a' && chars[i] <= 'z') {
                chars[i] = (char) (chars[i] - 'a' + 'A');
            }
            first = chars[i] == '-';
        }
        return new String(chars);
    }

    private static @Nullable String headerValue(JsonNode value) {
        if (value instanceof ArrayNode list) {
            return list.valueStream()
                    .flatMap(element -> Stream.ofNullable(Scalars.text(element)))
                    .collect(Collectors.joining(","));
        }
        return Scalars.text(value);
    }

    private static @Nullable String queryValue(JsonNode value) {
        return value.isContainer() ? value.toString() : Scalars.text(value);
    }
}
