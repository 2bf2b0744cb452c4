package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Texts that hold names and values: query strings, forms and cookies.
/// Source: WHATWG URL, application/x-www-form-urlencoded parsing; RFC 6265, 4.2.1.
final class FormText {
    private FormText() {}

    /// The pairs of a query string, with or without its question mark.
    static List<Parameter> query(String text) {
        List<Parameter> pairs = new ArrayList<>();
        String query = text.startsWith("?") ? text.substring(1) : text;
        for (String part : split(query, '&')) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            pairs.add(new Parameter(decode(name), decode(value)));
        }
        return pairs;
    }

    /// The pairs of a `Cookie` header.
    static List<Parameter> cookies(String text) {
        List<Parameter> pairs = new ArrayList<>();
        for (String part : split(text, ';')) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!part.isBlank()) {
                pairs.add(new Parameter(name.strip(), value.strip()));
            }
        }
        return pairs;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                parts.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return parts;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int octet = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes[at + 1], bytes[at + 2]) : -1;
            out.write(octet >= 0 ? octet : bytes[at] == '+' ? ' ' : bytes[at]);
            at += octet >= 0 ? 3 : 1;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
