package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/// What can be done with a frame.
///
/// @param propose told a rule about it that the user wants
/// @param open told the frame whose source the user wants to see in the editor
/// @param copies entries of a menu that copy more than the frame
public record StackActions(Consumer<String> propose, Consumer<Frame> open, Supplier<List<MenuItem>> copies) {}
