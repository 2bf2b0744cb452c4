package dev.faultline.bundle;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one way in which a bundle's JSON is written and read.
final class BundleJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// The same without line breaks, for what is long.
    static final ObjectWriter TIGHT = MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

    private BundleJson() {}

    /// Reads an array.
    static <T> List<T> list(byte[] json, Class<T> type) {
        List<T> read = MAPPER.readerForListOf(type).readValue(json);
        return List.copyOf(read);
    }
}
