package dev.faultline.store.index;

import dev.faultline.store.index.FigureTable.Numbered;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts what [FiguresWriter] wrote in the place of what an index has counted. Tables and columns that this version does
/// not have are passed over.
final class FiguresReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final Map<Long, Long> terms = new HashMap<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private List<@Nullable Numbered> numbered = List.of();
    private Set<Integer> kept = Set.of();
    private @Nullable Batch insert;
    private int waiting;

    FiguresReader(Connection connection) {
        this.connection = connection;
    }

    /// Reads all tables; nothing is committed or closed.
    ///
    /// @throws IOException if they cannot be read or are not what they should be
    void read(InputStream in) throws SQLException, IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Numbers numbers = new Numbers(connection);
        String table = "";
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = JSON.readTree(line);
                if (json.isObject()) {
                    flush();
                    table = json.path("table").asString("");
                    begin(table, json.path("columns"));
                } else if (table.equals("terms")) {
                    terms.put(json.path(0).asLong(), numbers.term(json));
                } else if (table.equals("projects")) {
                    projects.put(json.path(0).asLong(), numbers.project(json));
                } else {
                    row(json);
                }
            }
        } catch (JacksonException e) {
            throw new IOException("the figures of events let go cannot be read: " + e.getOriginalMessage(), e);
        }
        flush();
    }

    private void begin(String name, JsonNode names) throws SQLException {
        insert = null;
        for (FigureTable table : FigureTable.ALL) {
            if (table.name().equals(name)) {
                begin(table, names);
            }
        }
    }

    private void begin(FigureTable table, JsonNode names) throws SQLException {
        Set<String> there = columns(table.name());
        List<String> taken = new ArrayList<>();
        List<@Nullable Numbered> kinds = new ArrayList<>();
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            String column = names.path(i).asString("");
            if (there.contains(column)) {
                taken.add(column);
                kinds.add(table.numbers().get(column));
                places.add(i);
            }
        }
        numbered = kinds;
        kept = places;
        Rows.update(connection, "DELETE FROM " + table.name(), List.of());
        insert = new Batch(
                connection,
                "INSERT INTO " + table.name() + " (" + String.join(", ", taken) + ") VALUES ("
                        + "?, ".repeat(taken.size() - 1) + "?)");
    }

    private Set<String> columns(String table) throws SQLException {
        return new TreeSet<>(Rows.list(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_name = ?",
                List.of(table.toUpperCase(Locale.ROOT)),
                row -> row.getString(1).toLowerCase(Locale.ROOT)));
    }

    private void row(JsonNode json) throws SQLException {
        if (insert == null) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int place : kept) {
            values.add(value(json.path(place), numbered.get(values.size())));
        }
        insert.add(values.toArray());
        if (++waiting == ROWS_AT_ONCE) {
            flush();
        }
    }

    private @Nullable Object value(JsonNode value, @Nullable Numbered kind) {
        if (kind != null) {
            Map<Long, Long> numbers = kind == Numbered.TERM ? terms : projects;
            return numbers.getOrDefault(value.asLong(0), 0L);
        }
        return switch (value.getNodeType()) {
            case NUMBER -> value.asLong();
            case BOOLEAN -> value.asBoolean();
            case STRING -> value.stringValue();
            default -> null;
        };
    }

    private void flush() throws SQLException {
        waiting = 0;
        if (insert != null) {
            insert.execute();
        }
    }

    /// The numbers this index gives.
    private static final class Numbers {
        private final Map<Term, Long> terms = new HashMap<>();
        private final Map<String, Long> projects = new HashMap<>();
        private final Connection connection;
        private long lastTerm;
        private long lastProject;

        Numbers(Connection connection) throws SQLException {
            this.connection = connection;
            Rows.list(connection, "SELECT id, kind, name, val FROM terms", List.of(), row -> {
                lastTerm = Math.max(lastTerm, row.getLong(1));
                return terms.put(new Term(row.getInt(2) == 1, row.getString(3), row.getString(4)), row.getLong(1));
            });
            Rows.list(connection, "SELECT id, slug FROM projects", List.of(), row -> {
                lastProject = Math.max(lastProject, row.getLong(1));
                return projects.put(row.getString(2), row.getLong(1));
            });
        }

        long term(JsonNode row) throws SQLException {
            Term term = new Term(
                    row.path(1).asInt(0) == 1,
                    row.path(2).asString(""),
                    row.path(3).asString(""));
            Long known = terms.get(term);
            if (known == null) {
                known = ++lastTerm;
                terms.put(term, known);
                Rows.update(
                        connection,
                        "INSERT INTO terms (id, kind, name, val) VALUES (?, ?, ?, ?)",
                        List.of(known, term.kind(), term.name(), term.value()));
            }
            return known;
        }

        long project(JsonNode row) throws SQLException {
            String slug = row.path(1).asString("");
            Long known = projects.get(slug);
            if (known == null) {
                known = ++lastProject;
                projects.put(slug, known);
                Rows.update(
                        connection,
                        "INSERT INTO projects (id, slug, first_seen, last_short) VALUES (?, ?, 0, 0)",
                        List.of(known, slug));
            }
            Rows.update(
                    connection,
                    "UPDATE projects SET first_seen = ?, last_short = ? WHERE id = ?",
                    List.of(row.path(2).asLong(0), row.path(3).asLong(0), known));
            return known;
        }
    }
}
