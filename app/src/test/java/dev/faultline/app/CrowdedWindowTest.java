package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The real window over a real home, used by keyboard alone: nothing, one issue, very many, and odd names.
@FxTest
class CrowdedWindowTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MANY = 10_000;

    @TempDir
    Path home;

    private Desk desk;
    private User user;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(home);
        user = desk.user();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String event(int number, String type, String value) {
        ObjectNode event = JSON.createObjectNode();
        event.put("event_id", "%032x".formatted(number + 1)).put("platform", "python");
        ObjectNode exception = event.putObject("exception").putArray("values").addObject();
        exception.put("type", type).put("value", value);
        exception
                .putObject("stacktrace")
                .putArray("frames")
                .addObject()
                .put("function", "pay" + type)
                .put("filename", "cart.py")
                .put("lineno", 7)
                .put("in_app", true);
        return event.toString();
    }

    private void send(List<String> events) throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> posts = new ArrayList<>();
            events.forEach(event -> posts.add(() -> Faultline.post(desk.url(), event)));
            for (Future<Integer> post : senders.invokeAll(posts)) {
                assertThat(post.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        user.awaits("issues.never").press(KeyCode.J).press(KeyCode.ENTER);
        assertThat(user.sees("issues.never")).isTrue();
    }

    @Test
    void reachesTheLastOfTenThousandIssuesByKeyboard() throws Exception {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            events.add(event(i, "Error" + Integer.toString(i, 26).replaceAll("\\d", "$0x"), "no seat"));
        }
        send(events);
        Wait.until("all", () -> user.reads("issues.count").equals("10,000 issues"));
        user.press(KeyCode.J);
        while (user.table().getItems().size() < MANY) {
            int rows = user.table().getItems().size();
            user.press(KeyCode.END);
            Wait.until("more", () -> user.table().getItems().size() > rows);
        }
        user.press(KeyCode.END).press(KeyCode.ENTER).awaits("detail.frame.0");
        assertThat(user.reads("detail.title")).startsWith("Error");
    }

    @Test
    void showsNamesOfThreeHundredCharactersAndOfBothDirections() throws Exception {
        String longName = "Com.Example.".repeat(25);
        send(List.of(event(1, longName, "v".repeat(300)), event(2, "خطأ_في_الدفع", "فشل الدفع: البطاقة مرفوضة")));
        user.awaitsRows(2);
        assertThat(user.text("issues.list")).contains("خطأ_في_الدفع");

        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.press(KeyCode.ESCAPE).awaitsRows(2);
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        double window = FxToolkit.on(() -> desk.stage().getScene().getWidth());
        double title = FxToolkit.on(() -> Find.in(desk.stage(), "detail.title")
                .localToScene(Find.in(desk.stage(), "detail.title").getBoundsInLocal())
                .getMaxX());
        assertThat(title).isLessThanOrEqualTo(window);
    }
}
