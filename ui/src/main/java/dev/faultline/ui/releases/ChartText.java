package dev.faultline.ui.releases;

import dev.faultline.ui.chart.ChartData;
import dev.faultline.ui.chart.Series;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chart as comma-separated values (RFC 4180): a row for each stretch of time, a column for each series; empty where
/// there is no value.
final class ChartText {
    private ChartText() {}

    static String csv(ChartData data) {
        StringBuilder csv = new StringBuilder(
                row(Stream.concat(Stream.of("time"), data.series().stream().map(Series::name))
                        .toList()));
        for (int bucket = 0; bucket < data.buckets(); bucket++) {
            int at = bucket;
            csv.append(row(Stream.concat(
                            Stream.of(data.begin(at).toString()),
                            data.series().stream()
                                    .map(series -> value(data, series.points().get(at))))
                    .toList()));
        }
        return csv.toString();
    }

    private static String value(ChartData data, Series.Point point) {
        if (!point.known()) {
            return "";
        }
        return data.share()
                ? String.format(Locale.ROOT, "%.6f", point.value())
                : Long.toString(Math.round(point.value()));
    }

    private static String row(List<String> values) {
        return values.stream().map(ChartText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        return value.matches("[^\",\\r\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
