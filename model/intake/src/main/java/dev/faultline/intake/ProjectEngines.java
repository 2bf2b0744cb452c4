package dev.faultline.intake;

import dev.faultline.triage.Assessor;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.ProjectRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What groups the events of each project: the shipped rules, with those of the project on top where it has any. Safe
/// from many threads; the digest changes rules, when it comes to the record that says so.
public final class ProjectEngines {
    private final Own shipped = new Own(ProjectRules.NONE);
    private final Map<String, Own> byProject = new ConcurrentHashMap<>();

    private record Own(ProjectRules rules, GroupingEngine engine, Assessor assessor) {
        Own(ProjectRules rules) {
            this(rules, new GroupingEngine(rules.onShipped()));
        }

        private Own(ProjectRules rules, GroupingEngine engine) {
            this(rules, engine, new Assessor(engine));
        }
    }

    ProjectEngines() {}

    /// What groups the events of a project.
    public GroupingEngine engine(String project) {
        return of(project).engine;
    }

    /// What groups and titles the events of a project.
    public Assessor assessor(String project) {
        return of(project).assessor;
    }

    /// The rules of a project on top of the shipped ones.
    public ProjectRules rules(String project) {
        return of(project).rules;
    }

    private Own of(String project) {
        return byProject.isEmpty() ? shipped : byProject.getOrDefault(project, shipped);
    }

    void set(String project, ProjectRules rules) {
        if (rules.equals(ProjectRules.NONE)) {
            byProject.remove(project);
        } else if (!rules.equals(rules(project))) {
            byProject.put(project, new Own(rules));
        }
    }

    void reset(Map<String, ProjectRules> rules) {
        byProject.keySet().retainAll(rules.keySet());
        rules.forEach(this::set);
    }

    /// An assessor for rules that are not in force.
    static Assessor assessor(ProjectRules rules) {
        return new Assessor(new GroupingEngine(rules.onShipped()));
    }
}
