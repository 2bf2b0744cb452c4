package dev.faultline.intake.symbolication;

import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.symbol.LoadedModule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The address to look up for a frame. All but the newest frame hold the address after their call, so the byte before
/// it is asked for. Source: the protocol's `addr_mode` and `instruction_addr_adjustment`.
final class FrameAddress {
    private static final List<String> INSTRUCTION_POINTERS = List.of("rip", "eip", "pc");

    private final Images images;
    private final StackTrace trace;
    private final String adjustment;

    FrameAddress(Images images, StackTrace trace) {
        this.images = images;
        this.trace = trace;
        JsonNode sent = trace.other().get("instruction_addr_adjustment");
        this.adjustment = sent == null ? "auto" : sent.asString("auto").toLowerCase(Locale.ROOT);
    }

    /// The address in the process, unsigned; null for a frame without one.
    @Nullable
    Long of(int index) {
        Frame frame = trace.frames().get(index);
        Long sent = frame.instructionAddr();
        if (sent == null) {
            return null;
        }
        boolean newest = index == trace.frames().size() - 1;
        Long absolute = absolute(frame, sent);
        return absolute != null && sent != 0 && isReturn(frame, newest, absolute)
                ? Long.valueOf(absolute - 1)
                : absolute;
    }

    /// `rel:N` counts from the start of image N; `rel` from the start of the frame's own image.
    private @Nullable Long absolute(Frame frame, long sent) {
        String mode = frame.addrMode();
        if (mode == null || !mode.startsWith("rel")) {
            return sent;
        }
        if (mode.startsWith("rel:")) {
            LoadedModule module = images.module(number(mode.substring("rel:".length())));
            return module == null ? null : Long.valueOf(module.base() + sent);
        }
        return frame.imageAddr() == null ? null : Long.valueOf(frame.imageAddr() + sent);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean isReturn(Frame frame, boolean newest, long absolute) {
        return switch (adjustment) {
            case "none" -> false;
            case "all" -> true;
            case "all_but_first" -> !newest;
            default -> newest ? wasPopped(absolute) : !"context".equals(frame.trust());
        };
    }

    /// Some reporters take their own frames off: then the newest one left is a caller as well.
    private boolean wasPopped(long absolute) {
        for (String name : INSTRUCTION_POINTERS) {
            String value = trace.registers().get(name);
            if (value != null && value.startsWith("0x")) {
                return !value.substring(2).replaceFirst("^0+(?=.)", "").equalsIgnoreCase(Long.toHexString(absolute));
            }
        }
        return false;
    }
}
