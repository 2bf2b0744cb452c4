package dev.faultline.symbol.code;

/// Addresses from `start` up to, not including, `end`; both as unsigned numbers.
public record AddressRange(long start, long end) {
    /// Whether the address lies inside.
    public boolean contains(long address) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
    }
}
