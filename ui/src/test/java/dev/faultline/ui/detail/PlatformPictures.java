package dev.faultline.ui.detail;

import java.util.stream.Stream;

/// Traces as the SDKs of the platforms send them.
final class PlatformPictures {
    private PlatformPictures() {}

    static Stream<DetailPicture> all() {
        Stream<DetailPicture> all = Stream.of(
                        "python-vars",
                        "javascript",
                        "javascript-minified",
                        "native",
                        "csharp",
                        "cocoa",
                        "go",
                        "rust",
                        "php",
                        "ruby",
                        "dart",
                        "unity",
                        "unreal")
                .map(name -> DetailPicture.of(name, name, Section.STACK));
        return Stream.concat(
                all,
                Stream.of(
                        DetailPicture.of("native-modules", "native", Section.MODULES),
                        DetailPicture.of("native-narrow", "native", Section.STACK)
                                .sized(760, 800),
                        DetailPicture.of("native-large", "native", Section.STACK)
                                .large()));
    }
}
