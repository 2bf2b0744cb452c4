package dev.faultline.ui.detail.symbol;

import dev.faultline.event.DebugImage;
import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rows of the list of modules in words: for copying them and for readers of the screen.
final class ModuleWords {
    private final Texts texts;

    ModuleWords(Texts texts) {
        this.texts = texts;
    }

    String of(ModuleRow row) {
        return switch (row) {
            case ModuleRow.Module module ->
                texts.format(
                        "detail.symbols.module", module.name(), status(module), id(module.image()), module.frames());
            case ModuleRow.Fact(var value) -> value.name() + " = " + value.text();
            case ModuleRow.Dependency(var value) -> value.name() + " " + value.text();
            case ModuleRow.Candidate(var _, var candidate) -> candidate.place() + ": " + verdict(candidate);
            case ModuleRow.Reason(var _, var candidate) -> reason(candidate);
            case ModuleRow.Remark remark -> remark(remark);
            case ModuleRow.Heading(var topic) -> topic(topic);
        };
    }

    /// The id that symbols are looked for by.
    String id(DebugImage image) {
        String id = image.debugId() == null ? image.codeId() : image.debugId();
        return id == null ? texts.get("detail.symbols.no.id") : id;
    }

    String status(ModuleRow.Module module) {
        return module.symbols() == null
                ? texts.get("detail.symbols.status.waiting")
                : SymbolWords.of(module.symbols().status(), texts);
    }

    String verdict(SymbolCandidate candidate) {
        SymbolStatus status = status(candidate);
        if (status != null) {
            return SymbolWords.of(status, texts);
        }
        return switch (candidate.verdict()) {
            case "accepted", "wrong_architecture", "absent" ->
                texts.get("detail.symbols.verdict." + candidate.verdict());
            default -> candidate.verdict();
        };
    }

    /// What a module would be for a file like that; null where modules have no such status.
    static @Nullable SymbolStatus status(SymbolCandidate candidate) {
        return switch (candidate.verdict()) {
            case "wrong_id" -> SymbolStatus.WRONG_BUILD;
            case "unreadable" -> SymbolStatus.UNREADABLE;
            case "no_debug_information" -> SymbolStatus.NO_DEBUG_INFORMATION;
            default -> null;
        };
    }

    /// Why it was not taken; empty where there is nothing to say.
    String reason(SymbolCandidate candidate) {
        return Refusal.words(candidate.reason(), texts);
    }

    String remark(ModuleRow.Remark remark) {
        String words = topic(remark.topic());
        return remark.words().isEmpty() ? words : words + " " + remark.words();
    }

    String topic(ModuleRow.Topic topic) {
        return texts.get("detail.symbols.topic." + topic.name().toLowerCase(Locale.ROOT));
    }
}
