package dev.faultline.ui.detail.symbol;

import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a file was not taken, in the user's language. Events keep the reason as the symbol engine wrote it; its
/// sentences
/// are told by their form. What a damaged file's reader said is shown as it is.
final class Refusal {
    private static final List<Form> FORMS = List.of(
            new Form("build", "has build id (.+), wanted is (.+)"),
            new Form("debug", "has debug id (.+), wanted is (.+)"),
            new Form("crc", "has CRC (.+), wanted is (.+)"),
            new Form("architecture", "is for (.+), wanted is (.+)"),
            new Form("stripped", "has neither debug information nor symbols"));

    private Refusal() {}

    /// A sentence.
    ///
    /// @param word last part of its key
    private record Form(String word, Pattern pattern) {
        Form(String word, String pattern) {
            this(word, Pattern.compile(pattern));
        }
    }

    static String words(String reason, Texts texts) {
        for (Form form : FORMS) {
            Matcher told = form.pattern().matcher(reason);
            if (told.matches()) {
                String key = "detail.symbols.reason." + form.word();
                return told.groupCount() == 0 ? texts.get(key) : texts.format(key, told.group(1), told.group(2));
            }
        }
        return reason;
    }
}
