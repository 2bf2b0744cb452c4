package dev.faultline.live;

/// A registration that ends when closed; closing twice does nothing.
@FunctionalInterface
public interface Pin extends AutoCloseable {
    @Override
    void close();
}
