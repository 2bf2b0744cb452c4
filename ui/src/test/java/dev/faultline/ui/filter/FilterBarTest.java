package dev.faultline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class FilterBarTest {
    private final MemoryHome home = new MemoryHome();
    private final TestWindow window = TestWindow.over(home);
    private final User user = new User(window.stage());

    @AfterEach
    void close() {
        window.close();
    }

    private void choose(String filter, String words) {
        FxToolkit.run(() -> menu(filter).show());
        Wait.until(words, () -> menu(filter).getItems().stream().anyMatch(item -> words.equals(item.getText())));
        FxToolkit.run(() -> {
            menu(filter).getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
            menu(filter).hide();
        });
    }

    private MenuButton menu(String filter) {
        return (MenuButton) Find.in(window.stage(), "filter." + filter);
    }

    @Test
    void writesWhatIsChosenIntoTheQuery() {
        home.putAll(SampleIssues.normal());
        choose("project", "web");
        user.awaits("issues.search");
        choose("time", "Last 7 days");
        assertThat(user.reads("issues.search")).isEqualTo("is:unresolved project:web lastSeen:-7d");
        choose("project", "All projects");
        assertThat(user.reads("issues.search")).isEqualTo("is:unresolved lastSeen:-7d");
    }

    @Test
    void showsWhatTheQuerySays() {
        FxToolkit.run(
                () -> window.window().open(new Place.Issues("release:1.4.0 environment:\"my own\" lastSeen:-24h")));
        assertThat(user.reads("filter.release")).isEqualTo("1.4.0");
        assertThat(user.reads("filter.environment")).isEqualTo("my own");
        assertThat(user.reads("filter.time")).isEqualTo("Last 24 hours");
        assertThat(user.reads("filter.project")).isEqualTo("All projects");
    }
}
