package dev.faultline.ui.detail.symbol;

import dev.faultline.event.Event;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.live.symbol.SymbolState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The modules of an event as they are shown, and how the search for their symbols stands. JavaFX thread only.
public final class ModuleModel {
    /// So many wanted modules are shown open at first.
    private static final int OPEN = 2;

    private final ReadOnlyObjectWrapper<SymbolSummary> summary = new ReadOnlyObjectWrapper<>(SymbolSummary.NOTHING);
    private final ReadOnlyObjectWrapper<List<ModuleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SymbolState> search = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Set<String> open = new HashSet<>();
    private @Nullable Event event;

    /// A model without an event.
    public ModuleModel() {
        filter.subscribe(_ -> layOut());
    }

    /// Shows the modules of an event; of the same event, read again, what is open stays open.
    public void show(@Nullable Event shown) {
        boolean same = event != null && shown != null && event.id().equals(shown.id());
        event = shown;
        summary.set(shown == null ? SymbolSummary.NOTHING : SymbolSummary.of(shown));
        if (!same) {
            open.clear();
            openWanted();
        }
        layOut();
    }

    private void openWanted() {
        Event shown = event;
        for (int i = 0; shown != null && i < shown.images().size() && open.size() < OPEN; i++) {
            ModuleSymbols symbols = ModuleSymbols.of(shown.images().get(i));
            if (symbols != null && symbols.isWanted()) {
                open.add(ModuleLines.key(i));
            }
        }
    }

    /// Takes how the search for symbols stands.
    public void search(SymbolState state) {
        search.set(state);
    }

    /// Whether the event has no modules of any kind.
    public boolean isEmpty() {
        return event == null || (event.images().isEmpty() && event.modules().isEmpty());
    }

    void toggle(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        layOut();
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyObjectProperty<SymbolSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ModuleRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable SymbolState> search() {
        return search.getReadOnlyProperty();
    }

    private void layOut() {
        Event shown = event;
        rows.set(shown == null ? List.of() : ModuleLines.of(shown, summary.get(), filter.get(), Set.copyOf(open)));
    }
}
