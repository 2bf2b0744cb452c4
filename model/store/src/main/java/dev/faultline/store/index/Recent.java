package dev.faultline.store.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Remembers what was used lately, in two halves: what is used comes into the newer one, and when that is full, what is
/// only in the older one is forgotten. A read that finds its value in the newer half writes nothing, which a map in
/// the order of use does each time, all over the old generation of the heap.
final class Recent<K, V> {
    private final int half;
    private Map<K, V> newer = new HashMap<>();
    private Map<K, V> older = new HashMap<>();

    /// @param most what it remembers at most
    Recent(int most) {
        half = most / 2;
    }

    @Nullable
    V get(K key) {
        V value = newer.get(key);
        if (value == null) {
            value = older.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    void put(K key, V value) {
        newer.put(key, value);
        if (newer.size() >= half) {
            older = newer;
            newer = new HashMap<>();
        }
    }

    void removeIf(BiPredicate<K, V> gone) {
        newer.entrySet().removeIf(entry -> gone.test(entry.getKey(), entry.getValue()));
        older.entrySet().removeIf(entry -> gone.test(entry.getKey(), entry.getValue()));
    }

    void clear() {
        newer.clear();
        older.clear();
    }
}
