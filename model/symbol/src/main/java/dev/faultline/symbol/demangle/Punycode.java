package dev.faultline.symbol.demangle;

/// Punycode (RFC 3492) with an underscore for the hyphen, as Rust's names have it.
final class Punycode {
    private static final int LENGTH_LIMIT = 4096;

    private Punycode() {}

    static String decode(String text) {
        int last = text.lastIndexOf('_');
        String plain = last < 0 ? "" : text.substring(0, last);
        int[] points = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < plain.length(); i++) {
            points[count++] = plain.charAt(i);
        }
        if (last + 1 >= text.length() || text.length() > LENGTH_LIMIT) {
            throw Mangled.invalid();
        }
        int at = last + 1;
        long point = 128;
        long place = 0;
        int bias = 72;
        while (at < text.length()) {
            long before = place;
            long weight = 1;
            for (int k = 36; ; k += 36) {
                if (at >= text.length()) {
                    throw Mangled.invalid();
                }
                int digit = digit(text.charAt(at++));
                place += digit * weight;
                int threshold = Math.clamp(k - bias, 1, 26);
                if (digit < threshold) {
                    break;
                }
                weight *= 36 - threshold;
                if (weight > Integer.MAX_VALUE || place > Integer.MAX_VALUE) {
                    throw Mangled.invalid();
                }
            }
            count++;
            bias = adapt(place - before, count, before == 0);
            point += place / count;
            place %= count;
            insert(points, count, (int) place, point);
            place++;
        }
        return new String(points, 0, count);
    }

    private static void insert(int[] points, int count, int place, long point) {
        if (point > Character.MAX_CODE_POINT || (point >= 0xd800 && point < 0xe000)) {
            throw Mangled.invalid();
        }
        System.arraycopy(points, place, points, place + 1, count - 1 - place);
        points[place] = (int) point;
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 26;
        }
        throw Mangled.invalid();
    }

    private static int adapt(long delta, int count, boolean first) {
        long left = first ? delta / 700 : delta / 2;
        left += left / count;
        int k = 0;
        while (left > 455) {
            left /= 35;
            k += 36;
        }
        return (int) (k + 36 * left / (left + 38));
    }
}
