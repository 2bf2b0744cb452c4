package dev.faultline.ui.filter;

import dev.faultline.live.Choices;
import dev.faultline.live.Live;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The filters in the top bar. What they show is read from the query, what is chosen is written into it; values are
/// asked for when a menu opens. JavaFX thread only.
public final class FilterBar extends HBox {
    private static final double NARROW = 960;
    private static final QueryTerms PROJECT = new QueryTerms("project");
    private static final QueryTerms ENVIRONMENT = new QueryTerms("environment");
    private static final QueryTerms RELEASE = new QueryTerms("release");
    private static final QueryTerms TIME = new QueryTerms("lastSeen");

    private final Kit kit;
    private final Live live;
    private final ObservableValue<String> query;
    private final FilterMenu project;
    private final FilterMenu environment;
    private final FilterMenu release;
    private final FilterMenu time;

    /// Filters of a query.
    ///
    /// @param query the text that issues are searched by
    public FilterBar(Kit kit, Live live, ObservableValue<String> query) {
        this.kit = kit;
        this.live = live;
        this.query = query;
        Texts texts = kit.texts();
        this.project = new FilterMenu(texts, "project", Icon.APP_FRAME);
        this.environment = new FilterMenu(texts, "environment", Icon.NETWORK);
        this.release = new FilterMenu(texts, "release", Icon.TAG);
        this.time = new FilterMenu(texts, "time", Icon.TIME);
        setId("filters");
        getStyleClass().add("filters");
        getChildren().addAll(project, environment, release, time);
        project.setOnShowing(_ -> refill());
        environment.setOnShowing(_ -> refill());
        release.setOnShowing(_ -> refill());
        offer(Choices.NONE);
        parentProperty()
                .flatMap(bar -> ((Region) bar).widthProperty().lessThan(NARROW))
                .subscribe(this::fold);
        query.subscribe(this::show);
    }

    /// Where there is little room, filters that let anything through are only icons.
    private void fold(@Nullable Boolean narrow) {
        List.of(project, environment, release, time).forEach(menu -> menu.fold(Boolean.TRUE.equals(narrow)));
    }

    private void show(@Nullable String text) {
        String now = Objects.requireNonNullElse(text, "");
        show(project, PROJECT.value(now));
        show(environment, ENVIRONMENT.value(now));
        show(release, RELEASE.value(now));
        String since = TIME.value(now);
        Period period = Period.of(since);
        if (period == null) {
            show(time, since);
        } else {
            time.show(since, kit.texts().get("filter.time." + period.word()));
        }
        time.offerPeriods(value -> write(TIME, value));
    }

    private static void show(FilterMenu menu, @Nullable String value) {
        if (value == null) {
            menu.showAny();
        } else {
            menu.show(value, ShownName.of(value));
        }
    }

    private void refill() {
        kit.bridge().whenDone(live.choices(), this::offer, _ -> offer(Choices.NONE));
    }

    private void offer(Choices choices) {
        project.offer(choices.projects(), value -> write(PROJECT, value));
        environment.offer(choices.environments(), value -> write(ENVIRONMENT, value));
        release.offer(choices.releases(), value -> write(RELEASE, value));
    }

    private void write(QueryTerms terms, @Nullable String value) {
        String now = Objects.requireNonNullElse(query.getValue(), "");
        kit.go().accept(new Place.Issues(terms.with(now, value)));
    }
}
