package dev.faultline.live;

import dev.faultline.triage.search.Query;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of issues that keeps itself up to date: follows what comes in, or is held while it is looked at.
/// Any thread may call; nothing here blocks. Close it when it is not shown any more.
public final class LiveIssues implements AutoCloseable {
    private final IssueRows rows;
    private final Questions questions;
    private final Archive archive;
    private final Source<IssueWindow> window = new Source<>(IssueWindow.unanswered(IssueQuestion.DEFAULT));
    private final Pulse pulse;
    private final Pin pin;

    private IssueQuestion question = IssueQuestion.DEFAULT;
    private boolean following = true;
    private boolean anew = true;
    private @Nullable IssueWindow holding;
    private int extensions;
    private int pages = 1;
    private final Set<Long> changed = new HashSet<>();
    private final Set<Long> decided = new HashSet<>();

    LiveIssues(Archive archive, Questions questions, Timer timer) {
        this.archive = archive;
        this.questions = questions;
        this.rows = new IssueRows(archive);
        this.pulse = new Pulse(this::refresh, Live.BATCH, timer);
        this.pin = archive.listen(this::heard);
        pulse.ringNow();
    }

    /// What to show, newest snapshot first.
    public Feed<IssueWindow> window() {
        return window;
    }

    /// Asks something else; the answer starts at the top again.
    public void ask(IssueQuestion asked) {
        synchronized (this) {
            question = asked;
            holding = null;
            anew = true;
            pages = 1;
            extensions = 0;
        }
        pulse.ringNow();
    }

    /// Loads one page more, if there is one.
    public void more() {
        synchronized (this) {
            extensions++;
        }
        pulse.ringNow();
    }

    /// Follows what comes in, newest first, from the top.
    public void follow() {
        synchronized (this) {
            if (following) {
                return;
            }
            following = true;
            holding = null;
            anew = true;
            pages = 1;
        }
        pulse.ringNow();
    }

    /// Holds every row in its place, with counts and times going on and new issues only counted: the rows of the
    /// window that is looked at, which may be older than the last one that was published or come from a list that
    /// was closed. When they do not answer what is asked now, the rows of its answer are held.
    public void hold(IssueWindow shown) {
        synchronized (this) {
            if (!following) {
                return;
            }
            following = false;
            if (shown.question().equals(question) && !shown.loading()) {
                holding = shown;
                anew = false;
            }
        }
        pulse.ringNow();
    }

    /// Ends the list: no more snapshots, no more questions.
    @Override
    public void close() {
        pin.close();
        pulse.close();
    }

    private void heard(Archive.Change change) {
        synchronized (this) {
            changed.addAll(change.issues());
            if (change.decided()) {
                decided.addAll(change.issues());
            }
        }
        pulse.ring();
    }

    private void refresh() {
        Task task = take();
        try {
            answer(task, questions.parse(task.question.query()));
        } catch (Questions.NotUnderstood e) {
            fail(task, e.problem());
        } catch (RuntimeException e) {
            fail(task, QueryProblem.failure(String.valueOf(e.getMessage())));
        }
    }

    private synchronized Task take() {
        if (following) {
            pages += extensions;
        }
        Task task = new Task(
                question,
                following,
                anew,
                holding,
                extensions,
                pages * IssueWindow.PAGE,
                Set.copyOf(changed),
                Set.copyOf(decided));
        anew = false;
        holding = null;
        extensions = 0;
        changed.clear();
        decided.clear();
        return task;
    }

    private void answer(Task task, Query query) {
        if (task.following || task.anew) {
            rows.load(query, task.question.sort(), task.rows);
        } else {
            if (task.holding != null) {
                rows.hold(task.holding, query);
            }
            rows.refresh(task.changed);
            rows.settle(query, task.decided);
            for (int i = 0; i < task.extensions; i++) {
                rows.extend(query, task.question.sort());
            }
        }
        long total = archive.count(query, 0);
        long pending = task.following ? 0 : rows.pending(query);
        window.publish(new IssueWindow(
                task.question,
                rows.shown(),
                total,
                !rows.ended(),
                pending,
                rows.horizon(),
                task.following,
                false,
                null));
    }

    private void fail(Task task, @Nullable QueryProblem problem) {
        IssueWindow now = window.current();
        window.publish(new IssueWindow(
                task.question,
                now.rows(),
                now.total(),
                false,
                now.pending(),
                now.horizon(),
                task.following,
                false,
                problem));
        synchronized (this) {
            // The rows answer an earlier question: whatever comes next must be read anew.
            anew = true;
        }
    }

    private record Task(
            IssueQuestion question,
            boolean following,
            boolean anew,
            @Nullable IssueWindow holding,
            int extensions,
            int rows,
            Set<Long> changed,
            Set<Long> decided) {}
}
