package dev.faultline.triage.regroup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The hashes of many events by their numbers. Lists that are equal are kept once, so that a hundred thousand events of
/// some thousand issues take a few megabytes. For one thread.
///
/// As bytes, big-endian: version (1), number of hashes (4), each in UTF; number of lists (4), for each its length (1)
/// and the places of its hashes (4 each); number of events (4), for each its number (8) and the place of its list (4).
public final class HashLists {
    private static final int VERSION = 1;

    private final Map<List<String>, Integer> places = new HashMap<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final TreeMap<Long, Integer> events = new TreeMap<>();

    /// Says what the hashes of an event are.
    public void put(long sequence, List<String> hashes) {
        Integer place = places.get(hashes);
        if (place == null) {
            place = lists.size();
            places.put(List.copyOf(hashes), place);
            lists.add(List.copyOf(hashes));
        }
        events.put(sequence, place);
    }

    /// The hashes of an event; null when nothing was said of it.
    public @Nullable List<String> get(long sequence) {
        Integer place = events.get(sequence);
        return place == null ? null : lists.get(place);
    }

    /// The hashes of an event that something was said of.
    public List<String> of(long sequence) {
        return Objects.requireNonNull(get(sequence));
    }

    /// The highest number of an event; 0 when there is none.
    public long last() {
        return events.isEmpty() ? 0 : events.lastKey();
    }

    /// Number of events.
    public int size() {
        return events.size();
    }

    /// Writes them.
    public byte[] write() {
        Map<String, Integer> texts = new HashMap<>();
        List<String> order = new ArrayList<>();
        lists.forEach(list -> list.forEach(hash -> {
            if (texts.putIfAbsent(hash, texts.size()) == null) {
                order.add(hash);
            }
        }));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(order.size());
            for (String hash : order) {
                out.writeUTF(hash);
            }
            out.writeInt(lists.size());
            for (List<String> list : lists) {
                out.writeByte(list.size());
                for (String hash : list) {
                    out.writeInt(texts.getOrDefault(hash, 0));
                }
            }
            out.writeInt(events.size());
            for (Map.Entry<Long, Integer> event : events.entrySet()) {
                out.writeLong(event.getKey());
                out.writeInt(event.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if it is something else, or cut short
    public static HashLists read(InputStream from) throws IOException {
        HashLists read = new HashLists();
        try (DataInputStream in = new DataInputStream(from)) {
            if (in.readByte() != VERSION) {
                throw new IOException("the hashes of events are written in a newer way");
            }
            List<String> hashes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                hashes.add(in.readUTF());
            }
            for (int left = in.readInt(); left > 0; left--) {
                read.lists.add(list(in, hashes));
                read.places.put(read.lists.getLast(), read.lists.size() - 1);
            }
            for (int left = in.readInt(); left > 0; left--) {
                read.events.put(in.readLong(), place(in.readInt(), read.lists));
            }
            return read;
        }
    }

    private static List<String> list(DataInputStream in, List<String> hashes) throws IOException {
        List<String> list = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            list.add(hashes.get(place(in.readInt(), hashes)));
        }
        return List.copyOf(list);
    }

    private static int place(int place, List<?> among) throws IOException {
        if (place < 0 || place >= among.size()) {
            throw new IOException("the hashes of events are damaged");
        }
        return place;
    }
}
