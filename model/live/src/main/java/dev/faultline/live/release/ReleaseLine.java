package dev.faultline.live.release;

import java.util.List;

/// One release over time, a number for each stretch.
///
/// @param name empty for all releases of the project, and what names none, together
/// @param sessions begun
/// @param crashed of these
public record ReleaseLine(String name, List<Long> events, List<Long> sessions, List<Long> crashed) {

    public ReleaseLine {
        events = List.copyOf(events);
        sessions = List.copyOf(sessions);
        crashed = List.copyOf(crashed);
    }
}
