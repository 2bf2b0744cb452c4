package dev.faultline.ui.detail.value;

import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Annotations in words.
public final class RemarkWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Texts texts;

    /// Words in a language.
    public RemarkWords(Texts texts) {
        this.texts = texts;
    }

    /// The text, and after it in brackets what is said about it.
    public String after(String text, @Nullable Remark remark) {
        return remark == null ? text : text + " (" + of(remark) + ")";
    }

    /// The whole of it in one line.
    public String of(Remark remark) {
        List<String> parts = new ArrayList<>();
        for (Remark.Kind kind : remark.kinds()) {
            parts.add(texts.get("detail.remark." + kind.name().toLowerCase(Locale.ROOT)));
        }
        if (parts.isEmpty() && remark.length() >= 0) {
            parts.add(texts.get("detail.remark.cut"));
        }
        if (!remark.rules().isEmpty()) {
            parts.add(texts.format("detail.remark.rule", remark.ruleNames()));
        }
        if (remark.length() >= 0) {
            parts.add(texts.format("detail.remark.length", remark.length()));
        }
        remark.errors().forEach(error -> parts.add(texts.format("detail.remark.error", error)));
        return String.join(" · ", parts);
    }

    /// What the reader of events found odd. The protocol's words, which a bundle carries, in the window's language;
    /// those that name a value of the event stay as they are.
    public String oddity(String found) {
        String key = "detail.oddity."
                + NO_LETTERS.matcher(found.toLowerCase(Locale.ROOT)).replaceAll("-");
        return texts.has(key) ? texts.get(key) : found;
    }
}
