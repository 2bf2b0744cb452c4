package dev.faultline.intake;

import dev.faultline.store.index.WantedModule;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The modules that native frames of an event are in, as what stands in for parts of the event tells.
final class NativeModules {
    private NativeModules() {}

    static List<WantedModule> of(JsonNode members) {
        List<WantedModule> modules = new ArrayList<>();
        for (JsonNode image : members.path("debug_meta").path("images")) {
            String status = image.path("symbolication").path("status").asString("");
            if (!status.isEmpty() && !status.equals("not_needed")) {
                modules.add(new WantedModule(
                        text(image, "debug_id"),
                        text(image, "code_id"),
                        text(image, "code_file"),
                        text(image, "arch"),
                        status));
            }
        }
        return modules;
    }

    private static String text(JsonNode image, String name) {
        return image.path(name).asString("");
    }
}
