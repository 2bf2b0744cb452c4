package dev.faultline.live.source;

import java.util.Objects;

/// Where the files of a project lie on this machine.
///
/// @param project its id; empty for every project
/// @param prefix what paths in stack traces begin with and the folder stands for; empty to look for the path's end
/// @param folder of the checkout
public record SourceMapping(String project, String prefix, String folder) {
    public SourceMapping {
        project = Objects.requireNonNullElse(project, "");
        prefix = Objects.requireNonNullElse(prefix, "");
        folder = Objects.requireNonNullElse(folder, "");
    }

    boolean isFor(String wanted) {
        return !folder.isEmpty() && (project.isEmpty() || project.equals(wanted));
    }
}
