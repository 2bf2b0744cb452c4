package dev.faultline.live.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class LocalSourceTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        put("checkout/shop/cart.py", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n");
        put("checkout/src/main/java/org/shop/Cart.java", "package org.shop;\nclass Cart {}\n");
        put("secret.py", "secret\n");
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private LocalSource source(String project, String prefix) {
        return new LocalSource(List.of(
                new SourceMapping(project, prefix, folder.resolve("checkout").toString())));
    }

    private static Event event(String frame) {
        String json = "{\"platform\":\"python\",\"release\":\"shop@1.4.0\",\"exception\":{\"values\":[{\"type\":\"E\","
                + "\"stacktrace\":{\"frames\":[" + frame + "]}}]}}";
        return new EventReader()
                .read(
                        json.getBytes(StandardCharsets.UTF_8),
                        new EventReader.Context(Instant.EPOCH, JsonNodeFactory.instance.objectNode(), null));
    }

    private static Frame only(Event event) {
        return event.exceptions().getFirst().stackTrace().frames().getFirst();
    }

    private Frame filled(LocalSource source, String frame) {
        return only(source.fill("shop", event(frame)).event());
    }

    @Test
    void givesTheLinesAroundAFrame() {
        Frame frame = filled(source("", ""), "{\"abs_path\":\"/srv/app/shop/cart.py\",\"lineno\":7}");
        assertThat(frame.contextLine()).isEqualTo("seven");
        assertThat(frame.preContext()).containsExactly("two", "three", "four", "five", "six");
        assertThat(frame.postContext()).containsExactly("eight");
    }

    @Test
    void takesTheMappedPrefixAway() {
        LocalSource source = source("", "C:\\build\\");
        assertThat(filled(source, "{\"abs_path\":\"C:\\\\build\\\\shop\\\\cart.py\",\"lineno\":1}")
                        .contextLine())
                .isEqualTo("one");
        assertThat(filled(source, "{\"abs_path\":\"/elsewhere/shop/cart.py\",\"lineno\":1}")
                        .contextLine())
                .isNull();
    }

    @Test
    void findsAClassOfJavaByItsPackage() {
        String frame = "{\"module\":\"org.shop.Cart\",\"filename\":\"Cart.java\",\"lineno\":2}";
        assertThat(filled(source("", ""), frame).contextLine()).isEqualTo("class Cart {}");
    }

    @Test
    void keepsLinesThatCameWithTheEvent() {
        String frame = "{\"abs_path\":\"shop/cart.py\",\"lineno\":1,\"context_line\":\"as sent\"}";
        assertThat(filled(source("", ""), frame).contextLine()).isEqualTo("as sent");
    }

    @Test
    void readsNothingOutsideTheFolder() {
        for (String path : List.of("../secret.py", "a/../../secret.py", "/../secret.py", "..\\\\secret.py")) {
            assertThat(filled(source("", ""), "{\"abs_path\":\"" + path + "\",\"lineno\":1}")
                            .contextLine())
                    .as(path)
                    .isNull();
        }
    }

    @Test
    void asksOnlyTheMappingsOfTheProject() {
        String frame = "{\"abs_path\":\"shop/cart.py\",\"lineno\":1}";
        assertThat(filled(source("shop", ""), frame).contextLine()).isEqualTo("one");
        assertThat(filled(source("other", ""), frame).contextLine()).isNull();
    }

    @Test
    void leavesALineThatTheFileDoesNotHave() {
        assertThat(filled(source("", ""), "{\"abs_path\":\"shop/cart.py\",\"lineno\":900}")
                        .contextLine())
                .isNull();
    }

    private Checkout checkout() {
        Checkout found = source("", "")
                .fill("shop", event("{\"abs_path\":\"shop/cart.py\",\"lineno\":1}"))
                .checkout();
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void knowsTheReleaseByItsTag() throws IOException {
        put("checkout/.git/HEAD", "ref: refs/heads/main\n");
        put("checkout/.git/refs/heads/main", COMMIT + "\n");
        put("checkout/.git/packed-refs", "# pack-refs\n" + COMMIT + " refs/tags/v1.4.0\n");
        assertThat(checkout().isOf("shop@1.4.0")).isTrue();
        assertThat(checkout().isOf("shop@1.3.9")).isFalse();
        assertThat(checkout().shortCommit()).isEqualTo("0123456");
    }

    @Test
    void knowsTheReleaseByItsCommit() throws IOException {
        put("checkout/.git/HEAD", COMMIT + "\n");
        assertThat(checkout().isOf("shop@1.4.0+" + COMMIT.substring(0, 8))).isTrue();
        assertThat(checkout().isOf(COMMIT)).isTrue();
        assertThat(checkout().isOf(null)).isFalse();
    }

    @Test
    void saysNothingOfAFolderThatIsNoCheckout() {
        assertThat(source("", "")
                        .fill("shop", event("{\"abs_path\":\"shop/cart.py\",\"lineno\":1}"))
                        .frames())
                .isEqualTo(1);
    }
}
