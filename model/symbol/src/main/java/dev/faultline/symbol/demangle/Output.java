package dev.faultline.symbol.demangle;

/// The text of a name as it grows, and what printing has to remember on the way. Ends by exception when the text
/// gets too long or the nodes too deep: back references make names that would never end.
final class Output {
    private static final int SIZE_LIMIT = 1 << 16;
    private static final int DEPTH_LIMIT = 512;
    private static final int STEP_LIMIT = 1 << 20;

    final boolean gnu;
    /// How many closures the place is inside of the parameters of.
    int closures;
    private final StringBuilder text = new StringBuilder(128);
    private int depth;
    private int steps;
    /// Zero directly inside of template arguments, where a greater-than sign would end them.
    int parentheses = 1;
    /// Which element of the packs is printed; none: not inside of an expansion.
    int packIndex = Integer.MAX_VALUE;
    int packSize = Integer.MAX_VALUE;

    Output(boolean gnu) {
        this.gnu = gnu;
    }

    void enter() {
        if (++depth > DEPTH_LIMIT || ++steps > STEP_LIMIT) {
            throw new UndecodableException("too deep");
        }
    }

    void leave() {
        depth--;
    }

    Output add(String more) {
        if (text.length() + more.length() > SIZE_LIMIT) {
            throw new UndecodableException("too long");
        }
        text.append(more);
        return this;
    }

    Output add(char more) {
        if (text.length() >= SIZE_LIMIT) {
            throw new UndecodableException("too long");
        }
        text.append(more);
        return this;
    }

    void open() {
        open('(');
    }

    void open(char bracket) {
        parentheses++;
        add(bracket);
    }

    void close() {
        close(')');
    }

    void close(char bracket) {
        parentheses--;
        add(bracket);
    }

    int length() {
        return text.length();
    }

    void cut(int length) {
        text.setLength(length);
    }

    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
