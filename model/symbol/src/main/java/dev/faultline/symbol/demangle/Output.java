package dev.faultline.symbol.demangle;

/// The text of a name as it grows, and what printing has to remember on the way. Ends by exception when the text gets
/// too long or the nodes too deep: back references make names that would never end.
final class Output {
    private static final int SIZE_LIMIT = 1 << 16;
    private static final int DEPTH_LIMIT = 512;
    private static final int STEP_LIMIT = 1 << 20;

    final Style style;
    final boolean gnu;
    final Marks marks = new Marks();
    /// How many closures the place is inside of the parameters of.
    int closures;
    private final StringBuilder text = new StringBuilder(128);
    private boolean commaCut;
    private int depth;
    private int steps;
    /// Zero directly inside of template arguments, where a greater-than sign would end them.
    int parentheses = 1;
    /// Which element of the packs is printed; none: not inside of an expansion.
    int packIndex = Integer.MAX_VALUE;
    int packSize = Integer.MAX_VALUE;

    Output(Style style) {
        this.style = style;
        this.gnu = style.isGnu();
    }

    void enter() {
        if (++depth > DEPTH_LIMIT || ++steps > STEP_LIMIT) {
            throw new UndecodableException("too deep");
        }
    }

    void leave() {
        depth--;
    }

    /// Takes back a comma that nothing followed.
    void cutComma(int length) {
        text.setLength(length);
        commaCut = true;
    }

    /// Whether GNU's tool sees a `>` last. After a comma that it took back it sees the space behind that.
    boolean endsWithBracket() {
        return !commaCut && last() == '>';
    }

    Output add(String more) {
        if (text.length() + more.length() > SIZE_LIMIT) {
            throw new UndecodableException("too long");
        }
        text.append(more);
        commaCut &= more.isEmpty();
        return this;
    }

    Output add(char more) {
        if (text.length() >= SIZE_LIMIT) {
            throw new UndecodableException("too long");
        }
        text.append(more);
        commaCut = false;
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

    /// Takes back what was written behind a place, and gives it.
    String cut(int length) {
        String taken = text.substring(length);
        text.setLength(length);
        return taken;
    }

    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
