package dev.faultline.app.cli;

import dev.faultline.store.Store;
import dev.faultline.triage.issue.Issue;
import java.util.Locale;

/// Finds the issue a user names.
final class IssueName {
    private IssueName() {}

    /// @param name id or short id, such as `SHOP-17`
    static Issue find(Store store, String name) {
        Issue found = name.matches("\\d{1,18}")
                ? store.index().issue(Long.parseLong(name))
                : store.index().issue(name.toUpperCase(Locale.ROOT));
        if (found == null) {
            throw new CommandFailure("there is no issue " + name + ": 'faultline issues' lists them");
        }
        return found;
    }
}
