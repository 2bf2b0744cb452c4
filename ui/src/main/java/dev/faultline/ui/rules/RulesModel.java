package dev.faultline.ui.rules;

import dev.faultline.live.job.JobState;
import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.live.triage.RuleBook;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.grouping.rule.RuleError;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the screen shows. JavaFX thread only.
final class RulesModel {
    private final ObservableList<String> projects = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> project = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RuleBook> book = new SimpleObjectProperty<>();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ObjectProperty<List<RuleError>> errors = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable RegroupPlan> plan = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable JobState> work = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    private final BooleanBinding busy = Bindings.createBooleanBinding(this::isBusy, work);
    private final BooleanBinding changed = Bindings.createBooleanBinding(this::isChanged, draft, book);
    private final BooleanBinding previewable = Bindings.createBooleanBinding(
            () -> book.get() != null && errors.get().isEmpty() && !isBusy(), book, errors, work);
    private final BooleanBinding applicable =
            Bindings.createBooleanBinding(() -> isPlanned() && isChanged() && !isBusy(), plan, draft, book, work);
    private final BooleanBinding undoable = Bindings.createBooleanBinding(this::canUndo, book, work);

    RulesModel() {
        draft.subscribe(text -> errors.set(new ProjectRules(text).errors()));
    }

    /// The projects there are, by name.
    ObservableList<String> projects() {
        return projects;
    }

    /// The project whose rules are shown; null while there is none.
    ObjectProperty<@Nullable String> project() {
        return project;
    }

    /// Its rules; null before the first answer.
    ObjectProperty<@Nullable RuleBook> book() {
        return book;
    }

    /// The rules as they are being written.
    StringProperty draft() {
        return draft;
    }

    /// The lines of them that cannot be read.
    ObjectProperty<List<RuleError>> errors() {
        return errors;
    }

    /// What issues would become; null while that was not asked.
    ObjectProperty<@Nullable RegroupPlan> plan() {
        return plan;
    }

    /// The preview or the change under way; null for none.
    ObjectProperty<@Nullable JobState> work() {
        return work;
    }

    /// What went wrong, in words; empty when nothing did.
    StringProperty problem() {
        return problem;
    }

    BooleanBinding busy() {
        return busy;
    }

    /// Whether the rules being written are others than those in force.
    BooleanBinding changed() {
        return changed;
    }

    BooleanBinding previewable() {
        return previewable;
    }

    /// Whether what is written was previewed just so, and is not in force already.
    BooleanBinding applicable() {
        return applicable;
    }

    BooleanBinding undoable() {
        return undoable;
    }

    /// The rules as they are being written.
    ProjectRules written() {
        return new ProjectRules(draft.get());
    }

    /// Whether the plan shown is of what is written.
    boolean isPlanned() {
        RegroupPlan shown = plan.get();
        return shown != null && shown.rules().equals(written());
    }

    private boolean isBusy() {
        JobState state = work.get();
        return state != null && !state.ended();
    }

    private boolean isChanged() {
        RuleBook shown = book.get();
        return shown != null && !shown.inForce().equals(written());
    }

    private boolean canUndo() {
        RuleBook shown = book.get();
        return shown != null && shown.before() != null && !isBusy();
    }
}
