package dev.faultline.app.cli;

import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.grouping.rule.RuleError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads the rules of a file.
final class RulesFile {
    private static final int LARGEST = 1 << 20;

    private RulesFile() {}

    static ProjectRules read(Path file) throws IOException {
        ProjectRules rules = new ProjectRules(text(file));
        List<RuleError> errors = rules.errors();
        if (!errors.isEmpty()) {
            int more = errors.size() - 1;
            throw new CommandFailure(file + ", " + errors.getFirst()
                    + (more == 0 ? "" : " (lines that cannot be read besides: " + more + ")"));
        }
        return rules;
    }

    private static String text(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CommandFailure(file + " is larger than " + (LARGEST >> 20) + " MiB: too large for rules");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("there is no file " + file, e);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(file + " is no text in UTF-8", e);
        }
    }
}
