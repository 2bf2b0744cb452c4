package dev.faultline.store.index;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that forgets what was not used for longest.
final class Lru<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    Lru(int most) {
        super(1024, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
