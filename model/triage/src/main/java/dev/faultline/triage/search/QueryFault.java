package dev.faultline.triage.search;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// What can be wrong with a search. The sentences are those of the command line; the window has its own by [#word].
public enum QueryFault {
    TOO_LONG("a search has at most {0} characters"),
    NO_OPEN_BRACKET("no bracket is open here"),
    OPEN_BRACKET("the bracket is not closed"),
    EMPTY_BRACKETS("nothing stands in the brackets"),
    DEEP_BRACKETS("brackets are nested too deep"),
    CUT_SHORT("something is missing at the end"),
    NOTHING_BEFORE("something is missing before this word"),
    ONE_WORD("{0}: takes one word"),
    UNKNOWN_STATE("is: knows {0}"),
    NO_VALUE("a value is missing; \"\" finds what has none"),
    UNKNOWN_LEVEL("levels are {0}"),
    NO_NUMBER("a number is needed, such as 100 or 2.5k"),
    NO_TIME("a time is needed, such as -24h, +7d, 2026-11-01 or 2026-11-01T08:30:00Z"),
    EMPTY_LIST("the list is empty"),
    OPEN_LIST("the list is not closed with ]"),
    OPEN_QUOTE("the quote is not closed");

    private final String sentence;

    QueryFault(String sentence) {
        this.sentence = sentence;
    }

    /// Its word in the keys of texts, such as `open_bracket`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence(List<String> arguments) {
        return new MessageFormat(sentence, Locale.ROOT).format(arguments.toArray());
    }
}
