package dev.faultline.event.read;

import dev.faultline.event.Pair;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Says in the tag `device.class` how powerful a phone is: 1 low, 2 medium, 3 high; nothing where its context does not
/// tell. Source: Relay, normalisation of the device class; the generations of iPhones by their year.
final class DeviceClass {
    private static final String TAG = "device.class";
    private static final Set<String> APPLE = Set.of("iPhone", "iOS", "iOS-Device");
    private static final String IPHONE = "iPhone";

    /// First number in the models of 2018, and in those of 2020.
    private static final int MEDIUM_IPHONE = 11;

    private static final int HIGH_IPHONE = 13;
    private static final double GIB = 1L << 30;

    private DeviceClass() {}

    static void apply(EventDraft draft) {
        ObjectNode device = draft.contexts.get("device");
        boolean told = draft.tags.stream().anyMatch(tag -> tag.name().equals(TAG));
        String found = device == null || told ? null : of(device);
        if (found != null) {
            draft.tags.add(new Pair(TAG, found));
        }
    }

    private static @Nullable String of(ObjectNode device) {
        JsonNode family = device.path("family");
        if (!family.isString()) {
            return null;
        }
        return APPLE.contains(family.stringValue())
                ? ofIphone(device.path("model").asString(""))
                : ofHardware(
                        device.path("processor_frequency"), device.path("processor_count"), device.path("memory_size"));
    }

    /// `iPhone12,8`: the number before the comma grows with each generation.
    private static @Nullable String ofIphone(String model) {
        int comma = model.indexOf(',');
        if (!model.startsWith(IPHONE) || comma < 0 || comma > IPHONE.length() + 4) {
            return null;
        }
        try {
            int generation = Integer.parseInt(model, IPHONE.length(), comma, 10);
            return generation < MEDIUM_IPHONE ? "1" : generation < HIGH_IPHONE ? "2" : "3";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// @param frequency in MHz
    /// @param memory in bytes
    private static @Nullable String ofHardware(JsonNode frequency, JsonNode processors, JsonNode memory) {
        if (!frequency.isNumber() || !processors.isNumber() || !memory.isNumber()) {
            return null;
        }
        double speed = frequency.doubleValue();
        double bytes = memory.doubleValue();
        if (speed < 2000 || processors.doubleValue() < 8 || bytes < 4 * GIB) {
            return "1";
        }
        return speed < 2500 || bytes < 6 * GIB ? "2" : "3";
    }
}
