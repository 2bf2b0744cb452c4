package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The projects and the last short id each has given.
final class Projects {
    private static final int LONGEST = 200;

    private static final class Entry {
        final int id;
        final String slug;
        final long firstSeen;
        long lastShort;
        boolean stored;

        Entry(int id, String slug, long firstSeen, long lastShort, boolean stored) {
            this.id = id;
            this.slug = slug;
            this.firstSeen = firstSeen;
            this.lastShort = lastShort;
            this.stored = stored;
        }
    }

    private final Map<String, Entry> bySlug = new HashMap<>();
    private final Map<Integer, Entry> byId = new HashMap<>();
    private final Set<Entry> changed = new LinkedHashSet<>();
    private final Batch insert;
    private final Batch update;

    Projects(Connection connection) throws SQLException {
        insert = new Batch(connection, "INSERT INTO projects (last_short, id, slug, first_seen) VALUES (?, ?, ?, ?)");
        update = new Batch(connection, "UPDATE projects SET last_short = ? WHERE id = ?");
        Rows.list(
                        connection,
                        "SELECT id, slug, first_seen, last_short FROM projects",
                        List.of(),
                        row -> new Entry(row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4), true))
                .forEach(this::put);
    }

    private Entry put(Entry entry) {
        bySlug.put(entry.slug, entry);
        byId.put(entry.id, entry);
        return entry;
    }

    /// The number of a project, which is made when it is met first.
    int number(String name, Instant at) {
        String slug = Term.cut(name, LONGEST);
        Entry entry = bySlug.get(slug);
        if (entry == null) {
            entry = put(new Entry(byId.size() + 1, slug, Times.micros(at), 0, false));
            changed.add(entry);
        }
        return entry.id;
    }

    /// The short id with a number in a project; later ones are higher.
    String shortId(int project, long number) {
        Entry entry = entry(project);
        entry.lastShort = Math.max(entry.lastShort, number);
        changed.add(entry);
        return entry.slug.toUpperCase(Locale.ROOT) + "-" + number;
    }

    String slug(int project) {
        return entry(project).slug;
    }

    long lastShort(int project) {
        return entry(project).lastShort;
    }

    private Entry entry(int project) {
        Entry entry = byId.get(project);
        if (entry == null) {
            throw new IllegalArgumentException("no project " + project);
        }
        return entry;
    }

    void flush() throws SQLException {
        for (Entry entry : changed) {
            if (entry.stored) {
                update.add(entry.lastShort, entry.id);
            } else {
                insert.add(entry.lastShort, entry.id, entry.slug, entry.firstSeen);
                entry.stored = true;
            }
        }
        changed.clear();
        insert.execute();
        update.execute();
    }
}
