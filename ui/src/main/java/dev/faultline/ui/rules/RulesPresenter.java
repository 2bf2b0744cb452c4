package dev.faultline.ui.rules;

import dev.faultline.live.Choices;
import dev.faultline.live.Live;
import dev.faultline.live.job.Job;
import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.live.triage.RuleBook;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fills the screen and does what is asked there. Work goes on when the screen is left; what was being written is kept.
final class RulesPresenter {
    private final RulesModel model;
    private final Live live;
    private final Kit kit;
    private final Pins pins = new Pins();
    private final Map<String, String> drafts = new HashMap<>();
    private @Nullable String wanted;
    private @Nullable String proposed;
    private @Nullable Job<?> running;
    private boolean shown;

    RulesPresenter(RulesModel model, Live live, Kit kit) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        model.project().subscribe((before, now) -> {
            if (before != null) {
                drafts.put(before, model.draft().get());
            }
            if (now != null) {
                turn(now);
            }
        });
    }

    /// Turns to a project, and proposes a rule more.
    ///
    /// @param project null for the one shown last
    void open(@Nullable String project, @Nullable String rule) {
        wanted = project == null ? wanted : project;
        proposed = rule == null ? proposed : rule;
        if (shown) {
            readProjects();
        }
    }

    void onShown() {
        shown = true;
        readProjects();
    }

    void onHidden() {
        shown = false;
        pins.close();
    }

    int pins() {
        return pins.size();
    }

    /// Asks again after something went wrong.
    void retry() {
        model.problem().set("");
        readProjects();
    }

    private void readProjects() {
        kit.bridge().whenDone(live.choices(), this::take, this::unread);
    }

    private void take(Choices choices) {
        List<String> names = choices.projects();
        if (!names.equals(model.projects())) {
            model.projects().setAll(names);
        }
        String standing = model.project().get();
        String next = wanted != null && names.contains(wanted)
                ? wanted
                : standing != null && names.contains(standing) ? standing : names.isEmpty() ? null : names.getFirst();
        wanted = null;
        boolean same = Objects.equals(next, standing);
        model.project().set(next);
        if (same && next != null) {
            turn(next);
        }
    }

    private void turn(String project) {
        boolean other =
                model.book().get() == null || !model.book().get().project().equals(project);
        if (other) {
            model.book().set(null);
            model.plan().set(null);
        }
        read(project);
    }

    private void read(String project) {
        kit.bridge().whenDone(live.rules().book(project), this::show, this::unread);
    }

    private void show(RuleBook book) {
        if (!book.project().equals(model.project().get())) {
            return;
        }
        RuleBook before = model.book().get();
        boolean untouched = before == null || before.inForce().equals(model.written());
        model.problem().set("");
        model.book().set(book);
        if (before == null) {
            model.draft().set(drafts.getOrDefault(book.project(), book.inForce().text()));
        } else if (untouched) {
            model.draft().set(book.inForce().text());
        }
        propose();
    }

    private void propose() {
        String rule = proposed;
        proposed = null;
        if (rule != null) {
            boolean there = model.draft().get().lines().anyMatch(rule::equals);
            if (!there) {
                model.draft().set(model.written().with(rule).text());
            }
            preview();
        }
    }

    private void unread(Throwable failure) {
        model.problem().set(words(failure));
    }

    /// Finds out what issues would become.
    void preview() {
        String project = model.project().get();
        if (project != null && model.previewable().get()) {
            model.plan().set(null);
            ProjectRules rules = model.written();
            String title = kit.texts().format("rules.job.preview", project);
            follow(live.rules().preview(title, project, rules), plan -> {
                if (plan.project().equals(model.project().get())) {
                    model.plan().set(plan);
                }
            });
        }
    }

    /// Ends the preview that is under way.
    void cancel() {
        Job<?> job = running;
        if (job != null) {
            job.cancel();
        }
    }

    /// Does what is shown.
    void apply() {
        RegroupPlan plan = model.plan().get();
        RuleBook book = model.book().get();
        if (plan != null && book != null && model.applicable().get()) {
            ProjectRules before = book.inForce();
            String title = kit.texts().format("rules.job.apply", plan.project());
            follow(live.rules().apply(title, plan), done -> {
                applied(done);
                kit.toasts()
                        .undoable(
                                kit.texts()
                                        .format(
                                                "rules.applied",
                                                done.project(),
                                                done.figures().moved()),
                                () -> change(done.project(), before));
            });
        }
    }

    /// Goes back to the rules before those in force.
    void undo() {
        RuleBook book = model.book().get();
        ProjectRules before = book == null ? null : book.before();
        if (book != null && before != null) {
            change(book.project(), before);
        }
    }

    /// Lets go what was written.
    void discard() {
        RuleBook book = model.book().get();
        if (book != null) {
            model.draft().set(book.inForce().text());
            model.plan().set(null);
        }
    }

    void openIssue(long issue) {
        kit.go().accept(new Place.IssueDetails(issue));
    }

    private void change(String project, ProjectRules rules) {
        String title = kit.texts().format("rules.job.undo", project);
        follow(live.rules().change(title, project, rules), done -> {
            model.draft()
                    .set(
                            project.equals(model.project().get())
                                    ? rules.text()
                                    : model.draft().get());
            applied(done);
            kit.toasts().show(kit.texts().format("rules.undone", project));
        });
    }

    private void applied(RegroupPlan plan) {
        model.plan().set(null);
        drafts.remove(plan.project());
        if (plan.project().equals(model.project().get())) {
            read(plan.project());
        }
    }

    private void follow(Job<RegroupPlan> job, Consumer<RegroupPlan> done) {
        running = job;
        Pins own = new Pins();
        own.add(kit.bridge().follow(job.state(), model.work()::set));
        kit.bridge()
                .whenDone(
                        job.result(),
                        plan -> {
                            ended(own);
                            done.accept(plan);
                        },
                        failure -> {
                            ended(own);
                            if (!(failure instanceof CancellationException)) {
                                kit.toasts().failure(kit.texts().format("kit.failed", words(failure)));
                            }
                        });
    }

    private void ended(Pins own) {
        own.close();
        running = null;
        model.work().set(null);
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
