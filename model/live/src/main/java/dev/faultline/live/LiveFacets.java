package dev.faultline.live;

import java.time.Duration;

/// What the issues of a search have in common, kept up to date, at most every two seconds. Any thread may call; nothing
/// here blocks. Close it when it is not shown any more.
public final class LiveFacets implements AutoCloseable {
    /// Values of a field or tag that are told.
    public static final int VALUES = 8;

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Census census;
    private final Questions questions;
    private final Source<Facets> facets = new Source<>(Facets.NONE);
    private final Pulse pulse;
    private final Pin pin;
    private volatile String query;

    LiveFacets(Archive archive, Questions questions, Timer timer, String query) {
        this.census = archive.census();
        this.questions = questions;
        this.query = query;
        this.pulse = Pulse.around(this::refresh, INTERVAL, timer);
        this.pin = archive.listen(change -> pulse.ring());
        pulse.ringNow();
    }

    /// What is known; of the last search that could be understood.
    public Feed<Facets> facets() {
        return facets;
    }

    /// Asks about another search.
    public void ask(String asked) {
        query = asked;
        pulse.ringNow();
    }

    /// Ends the feed.
    @Override
    public void close() {
        pin.close();
        pulse.close();
    }

    private void refresh() {
        String asked = query;
        try {
            facets.publish(new Facets(asked, census.facets(questions.parse(asked), VALUES)));
        } catch (Questions.NotUnderstood e) {
            // The field of the search says what is wrong with it.
        }
    }
}
