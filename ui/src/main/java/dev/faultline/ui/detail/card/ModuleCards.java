package dev.faultline.ui.detail.card;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// What the program consisted of: packages with their versions, loaded images with their ids and addresses.
public final class ModuleCards {
    private ModuleCards() {}

    /// A card for packages and one for images; none for what was not sent.
    public static List<Card> of(Event event) {
        List<Card> cards = new ArrayList<>();
        List<Fact> images = event.images().stream().map(ModuleCards::image).toList();
        if (!images.isEmpty()) {
            cards.add(new Card("images", true, Subject.CODE, images));
        }
        List<Fact> packages = new ArrayList<>();
        event.modules().forEach((name, version) -> packages.add(Fact.given(name, version)));
        if (!packages.isEmpty()) {
            cards.add(new Card("packages", true, Subject.CODE, packages));
        }
        return List.copyOf(cards);
    }

    private static Fact image(DebugImage image) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        put(value, "debug_id", image.debugId());
        put(value, "code_id", image.codeId());
        put(value, "type", image.type());
        put(value, "arch", image.arch());
        put(value, "image_addr", hex(image.imageAddr()));
        put(value, "image_size", image.imageSize() == null ? null : String.valueOf(image.imageSize()));
        put(value, "image_vmaddr", hex(image.imageVmAddr()));
        put(value, "code_file", image.codeFile());
        put(value, "debug_file", image.debugFile());
        value.setAll(image.other());
        return Fact.given(name(image), value);
    }

    private static String name(DebugImage image) {
        String file = image.codeFile() != null ? image.codeFile() : image.debugFile();
        if (file != null) {
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }
        return image.type() == null ? "?" : image.type();
    }

    private static @Nullable String hex(@Nullable Long address) {
        return address == null ? null : "0x" + Long.toHexString(address);
    }

    private static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            JsonNode text = StringNode.valueOf(value);
            object.set(name, text);
        }
    }
}
