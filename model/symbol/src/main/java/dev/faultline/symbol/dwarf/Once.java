package dev.faultline.symbol.dwarf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for. Safe from many threads.
final class Once<T extends @Nullable Object> implements Supplier<T> {
    private final Supplier<T> maker;
    private boolean made;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    @SuppressWarnings("NullAway") // a value that may be null is null only where T may be
    public synchronized T get() {
        if (!made) {
            value = maker.get();
            made = true;
        }
        return value;
    }
}
