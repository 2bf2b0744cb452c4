package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A URL with its query and fragment apart.
record Location(
        @Nullable String url,
        List<Parameter> query,
        @Nullable String fragment) {

    /// Takes query and fragment out of the URL, unless they were sent apart as well. A URL that the SDK cut short
    /// stays.
    static Location of(@Nullable String url, List<Parameter> query, @Nullable String fragment) {
        if (url == null || url.endsWith("...")) {
            return new Location(url, query, fragment);
        }
        int hash = url.indexOf('#');
        String before = hash < 0 ? url : url.substring(0, hash);
        int mark = before.indexOf('?');
        return new Location(
                mark < 0 ? before : before.substring(0, mark),
                query.isEmpty() && mark >= 0 ? FormText.query(before.substring(mark)) : query,
                fragment == null && hash >= 0 ? url.substring(hash + 1) : fragment);
    }
}
