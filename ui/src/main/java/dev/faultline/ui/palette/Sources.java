package dev.faultline.ui.palette;

import dev.faultline.live.Live;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// The sources of the window: commands (`>`), issues (`#`), releases (`@`), saved views (`*`).
public final class Sources {
    private static final int RECENT = 200;
    private static final int FOUND = 50;

    private final Kit kit;
    private final Live live;
    private final Texts texts;

    /// Sources that ask `live`.
    public Sources(Kit kit, Live live) {
        this.kit = kit;
        this.live = live;
        this.texts = kit.texts();
    }

    /// The commands that can be had now.
    public EntrySource commands(List<Command> commands) {
        String kind = texts.get("palette.kind.command");
        List<Entry> entries = commands.stream()
                .map(command -> new Entry(
                        command.icon(),
                        kind,
                        command.text(texts),
                        "",
                        command.keyText(texts),
                        command.enabled().get(),
                        command::run))
                .toList();
        return new EntrySource('>', 30, _ -> CompletableFuture.completedFuture(entries));
    }

    /// The issues of the home: those whose words hold what was typed, and of the last ones those that fit by letters.
    public EntrySource issues() {
        CompletableFuture<List<Issue>> recent = live.find("", RECENT);
        return new EntrySource('#', 8, words -> {
            CompletionStage<List<Issue>> exact =
                    words.isBlank() ? CompletableFuture.completedFuture(List.of()) : live.find(words, FOUND);
            return exact.thenCombine(recent, this::entries);
        });
    }

    /// The releases of the home.
    public EntrySource releases() {
        CompletableFuture<List<Entry>> entries = live.choices()
                .thenApply(choices -> choices.releases().stream()
                        .map(release -> new Entry(
                                Icon.TAG,
                                texts.get("palette.kind.release"),
                                ShownName.of(release),
                                "",
                                "",
                                true,
                                () -> kit.go().accept(new Place.Issues("release:\"" + release + "\""))))
                        .toList());
        return new EntrySource('@', 5, _ -> entries);
    }

    /// The user's saved views.
    ///
    /// @param show asks what a view asks
    public EntrySource views(List<SavedView> views, Consumer<SavedView> show) {
        List<Entry> entries = views.stream()
                .map(view -> new Entry(
                        Icon.VIEW,
                        texts.get("palette.kind.view"),
                        view.name(),
                        view.query(),
                        "",
                        true,
                        () -> show.accept(view)))
                .toList();
        return new EntrySource('*', 5, _ -> CompletableFuture.completedFuture(entries));
    }

    private List<Entry> entries(List<Issue> exact, List<Issue> recent) {
        Map<Long, Issue> issues = new LinkedHashMap<>();
        exact.forEach(issue -> issues.put(issue.id(), issue));
        recent.forEach(issue -> issues.putIfAbsent(issue.id(), issue));
        List<Entry> entries = new ArrayList<>();
        for (Issue issue : issues.values()) {
            String culprit = issue.culprit();
            entries.add(new Entry(
                    LevelBadge.icon(issue.level()),
                    texts.get("palette.kind.issue"),
                    TitleLine.of(texts, issue.title()),
                    issue.shortId() + (culprit == null ? "" : " · " + culprit),
                    "",
                    true,
                    () -> kit.go().accept(new Place.IssueDetails(issue.id()))));
        }
        return entries;
    }
}
