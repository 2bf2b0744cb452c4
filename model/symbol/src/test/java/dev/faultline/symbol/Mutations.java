package dev.faultline.symbol;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/// Damaged copies of good inputs, the same in every run. How many is set by the system property
/// `faultline.mutations`; the small default keeps the suite quick.
public final class Mutations {
    private Mutations() {}

    /// How many to make.
    public static int count(int usual) {
        return Integer.getInteger("faultline.mutations", usual);
    }

    /// Hands over copies with a few bytes changed, cut short, or with a stretch copied elsewhere. A failure says which
    /// copy it was of: the seed and the number make it again.
    public static void of(byte[] good, long seed, int count, Consumer<byte[]> use) {
        each(seed, count, random -> mutate(good, random), use);
    }

    /// Hands over copies with changes between two offsets only.
    public static void within(byte[] good, long start, long end, long seed, int count, Consumer<byte[]> use) {
        byte[] part = Arrays.copyOfRange(good, (int) start, (int) end);
        each(
                seed,
                count,
                random -> {
                    byte[] bad = good.clone();
                    byte[] changed = mutate(part, random);
                    System.arraycopy(changed, 0, bad, (int) start, changed.length);
                    return bad;
                },
                use);
    }

    private static void each(long seed, int count, Function<Random, byte[]> maker, Consumer<byte[]> use) {
        for (int i = 0; i < count; i++) {
            byte[] bad = maker.apply(new Random(seed * 1_000_003 + i));
            try {
                use.accept(bad);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Damaged input of seed " + seed + ", number " + i + ": " + e, e);
            }
        }
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bad = good.clone();
        if (bad.length == 0) {
            return bad;
        }
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(6)) {
                case 0 -> bad[at] = (byte) random.nextInt(256);
                case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bad[at] = (byte) 0xff;
                case 3 -> bad[at] = 0;
                case 4 -> {
                    int from = random.nextInt(bad.length);
                    int length = Math.min(random.nextInt(16), bad.length - Math.max(at, from));
                    System.arraycopy(good, from, bad, at, length);
                }
                default -> {
                    if (random.nextInt(8) == 0) {
                        bad = Arrays.copyOf(bad, at + 1);
                    }
                }
            }
        }
        return bad;
    }
}
