package dev.faultline.live.triage;

import dev.faultline.live.job.Job;
import dev.faultline.live.job.Jobs;
import dev.faultline.triage.grouping.ProjectRules;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The grouping rules of projects: what they are, what other ones would do, and giving a project others. Any thread;
/// nothing here blocks.
public final class LiveRules {
    private final TriageDesk desk;
    private final Jobs jobs;
    private final Executor executor;

    /// @param executor where questions are asked
    public LiveRules(TriageDesk desk, Jobs jobs, Executor executor) {
        this.desk = desk;
        this.jobs = jobs;
        this.executor = executor;
    }

    /// The rules of a project.
    public CompletableFuture<RuleBook> book(String project) {
        return CompletableFuture.supplyAsync(() -> desk.rules(project), executor);
    }

    /// Finds out what issues would become; nothing is changed.
    ///
    /// @param title what the job is called, in the user's language
    public Job<RegroupPlan> preview(String title, String project, ProjectRules rules) {
        return jobs.start(title, progress -> desk.plan(project, rules, progress));
    }

    /// Does what a plan shows: either all of it or nothing.
    ///
    /// @param title what the job is called, in the user's language
    public Job<RegroupPlan> apply(String title, RegroupPlan plan) {
        return jobs.start(title, progress -> {
            desk.apply(plan, progress);
            return plan;
        });
    }

    /// Gives a project rules at once, such as those it had before.
    ///
    /// @param title what the job is called, in the user's language
    public Job<RegroupPlan> change(String title, String project, ProjectRules rules) {
        return jobs.start(title, progress -> {
            RegroupPlan plan = desk.plan(project, rules, progress);
            desk.apply(plan, progress);
            return plan;
        });
    }
}
