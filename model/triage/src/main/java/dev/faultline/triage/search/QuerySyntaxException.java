package dev.faultline.triage.search;

import java.util.List;

/// A search that cannot be understood: what is wrong, and where.
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 2L;

    private final QueryFault fault;
    private final transient List<String> arguments;
    private final int position;
    private final int length;

    QuerySyntaxException(QueryFault fault, int position, int length, String... arguments) {
        super(fault.sentence(List.of(arguments)));
        this.fault = fault;
        this.arguments = List.of(arguments);
        this.position = position;
        this.length = length;
    }

    QuerySyntaxException(QueryFault fault, Token.Value value, String... arguments) {
        this(fault, value.start(), value.end() - value.start(), arguments);
    }

    /// What is wrong.
    public QueryFault fault() {
        return fault;
    }

    /// What the sentence on the fault speaks of, such as the words that are known; empty for most.
    public List<String> arguments() {
        return arguments;
    }

    /// Index of the first character that is wrong.
    public int position() {
        return position;
    }

    /// Number of characters that are wrong; 0 when something is missing at the position.
    public int length() {
        return length;
    }
}
