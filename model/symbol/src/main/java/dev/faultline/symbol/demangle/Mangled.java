package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.PackNodes.Later;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mangled name while it is read: the place in it, and what later parts may refer back to.
final class Mangled {
    private static final int DEPTH_LIMIT = 300;
    private static final int WORK_LIMIT = 1 << 17;

    final String text;
    int at;
    private int depth;
    private int work;
    /// What `S_` refers to.
    final List<Node> substitutions = new ArrayList<>();
    /// What `T_` refers to: the arguments of the outermost template, then of lambdas inside; null: `auto` parameters.
    List<@Nullable List<Node>> levels = new ArrayList<>();
    final List<Later> later = new ArrayList<>();
    boolean permitLater;
    boolean argumentsFollow = true;
    int lambdaLevel = -1;
    final int[] synthetic = new int[3];
    /// Inside of a constraint, where template parameters are spelled as numbers.
    boolean inConstraint;
    /// The arguments of the template whose name is read, for closures that are referred to outside of themselves.
    List<Node> outerArguments = List.of();

    Mangled(String text) {
        this.text = text;
    }

    static UndecodableException invalid() {
        return new UndecodableException("not a name of this scheme");
    }

    /// Counts the way down, so that no name can exhaust the stack.
    void down() {
        if (++depth > DEPTH_LIMIT || ++work > WORK_LIMIT) {
            throw new UndecodableException("too deep");
        }
    }

    void up() {
        depth--;
    }

    char look() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    char look(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean take(char wanted) {
        if (look() == wanted && !isAtEnd()) {
            at++;
            return true;
        }
        return false;
    }

    boolean take(String wanted) {
        if (text.startsWith(wanted, at)) {
            at += wanted.length();
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        if (!take(wanted)) {
            throw invalid();
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Digits, maybe after an `n`; empty where there are none.
    String number(boolean signed) {
        int start = at;
        if (signed) {
            take('n');
        }
        int digits = at;
        while (isDigit(look())) {
            at++;
        }
        if (digits == at) {
            at = start;
            return "";
        }
        return text.substring(start, at);
    }

    /// A number that must be there.
    int count() {
        String digits = number(false);
        if (digits.isEmpty() || digits.length() > 9) {
            throw invalid();
        }
        return Integer.parseInt(digits);
    }

    /// `<seq-id> _` in base 36 after `S`, as an index: `_` is 0.
    int sequence() {
        if (take('_')) {
            return 0;
        }
        long value = 0;
        int start = at;
        while (isDigit(look()) || (look() >= 'A' && look() <= 'Z')) {
            value = value * 36 + Character.digit(look(), 36);
            at++;
            if (value > Integer.MAX_VALUE - 1) {
                throw invalid();
            }
        }
        if (at == start) {
            throw invalid();
        }
        expect('_');
        return (int) value + 1;
    }

    String slice(int length) {
        if (length <= 0 || length > text.length() - at) {
            throw invalid();
        }
        String part = text.substring(at, at + length);
        at += length;
        return part;
    }

    Node substitution(int index) {
        if (index >= substitutions.size()) {
            throw invalid();
        }
        return substitutions.get(index);
    }
}
