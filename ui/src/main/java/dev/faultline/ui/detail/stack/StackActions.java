package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import java.util.function.Consumer;

/// What can be done with a frame.
///
/// @param propose told a rule about it that the user wants
/// @param open told the frame whose source the user wants to see in the editor
public record StackActions(Consumer<String> propose, Consumer<Frame> open) {}
