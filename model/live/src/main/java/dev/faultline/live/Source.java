package dev.faultline.live;

import java.lang.System.Logger;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A feed together with the right to publish. Any thread may publish; publications are told one after the other.
public final class Source<T> implements Feed<T> {
    private static final Logger LOG = System.getLogger(Source.class.getName());

    private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
    private final Object order = new Object();
    private volatile T current;

    public Source(T initial) {
        this.current = initial;
    }

    @Override
    public T current() {
        return current;
    }

    @Override
    public Pin subscribe(Consumer<? super T> observer) {
        Consumer<T> own = observer::accept;
        synchronized (order) {
            observers.add(own);
            tell(own, current);
        }
        return () -> observers.remove(own);
    }

    /// Makes the snapshot the current one and tells every observer; an equal snapshot is not told again.
    public void publish(T snapshot) {
        synchronized (order) {
            if (snapshot.equals(current)) {
                return;
            }
            current = snapshot;
            for (Consumer<? super T> observer : observers) {
                tell(observer, snapshot);
            }
        }
    }

    private void tell(Consumer<? super T> observer, T snapshot) {
        try {
            observer.accept(snapshot);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "an observer failed", e);
        }
    }
}
