package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Command;
import java.util.List;
import javafx.scene.Node;

/// What differs from window to window in its frame.
///
/// @param sections the entries of the rail
/// @param top stands in the top bar beside the title, such as filters
/// @param banner stands over the screen, such as what is looked at; none for the home
/// @param status the bar at the foot
/// @param over layers over everything but sheets, from back to front
/// @param first commands that come before those of the screen
/// @param more commands of the window itself that stand in its menu, by groups: what can be done first, how to end last
public record Frame(
        List<Command> sections,
        List<Node> top,
        List<Node> banner,
        Node status,
        List<Node> over,
        List<Command> first,
        List<List<Command>> more) {}
