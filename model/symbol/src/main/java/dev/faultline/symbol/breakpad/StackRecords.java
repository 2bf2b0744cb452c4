package dev.faultline.symbol.breakpad;

import java.util.ArrayList;
import java.util.List;

/// Where the STACK records of a file are: the ranges of `STACK CFI INIT` and `STACK WIN`, in the order of the file.
final class StackRecords {
    /// A record that begins a range of code; `position` is the offset of its line in the file.
    record Place(long address, long size, long position, boolean windows) {}

    private final List<Place> places = new ArrayList<>();

    void add(Place place) {
        places.add(place);
    }

    List<Place> places() {
        return places;
    }
}
