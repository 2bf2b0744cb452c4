package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faultline.event.Event;
import dev.faultline.stage.Copied;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.theme.Appearance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

@FxTest
class DetailViewTest {
    private final FxRobot robot = new FxRobot();
    private DetailStage stage = DetailStage.empty();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void saysWhatHappenedWhereHowOftenAndSinceWhen() {
        show("java-causes");
        assertThat(text("detail.title")).isEqualTo("ClosingFailedException");
        assertThat(text("detail.value")).isEqualTo("cannot close 2026-10");
        assertThat(text("detail.culprit")).isEqualTo("CloseMonthJob.call");
        assertThat(stage.find("detail.highlight.release")).isNotNull();
    }

    @Test
    void showsTheFrameThatCrashedOpen() {
        show("java-causes");
        assertThat(stage.find("detail.frame.0").getAccessibleText()).contains("Books.close", "Books.java:120");
        assertThat(rows("detail.stack")).anyMatch(row -> row.contains("throw new ClosingFailedException"));
    }

    @Test
    void movesSourceLinesThatAreLongerThanTheWindowIsWide() {
        show(OddEvents.crowded());
        Node list = stage.find("detail.stack");
        FxToolkit.run(() -> {
            ListView<?> rows = (ListView<?>) list;
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(line("throw new", rows));
        });
        assertThat(moved(list)).isZero();
        new FxRobot().press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(moved(list)).isNegative();
        new FxRobot().press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertThat(moved(list)).isZero();
    }

    private static int line(String text, ListView<?> rows) {
        return IntStream.range(0, rows.getItems().size())
                .filter(i -> String.valueOf(rows.getItems().get(i)).startsWith("Source["))
                .filter(i -> String.valueOf(rows.getItems().get(i)).contains(text))
                .findFirst()
                .orElseThrow();
    }

    private double moved(Node list) {
        stage.settle();
        return FxToolkit.on(() -> list.lookupAll(".source-line:current .code-line .text").stream()
                .mapToDouble(Node::getTranslateX)
                .min()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void namesEveryControlOfEverySection(Section section) {
        show("java-causes");
        fire(section.id());
        assertThat(FxToolkit.on(() -> Accessible.nameless(stage.screen.node()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void showsEverySectionOfAnEventThatHasNothing(Section section) {
        show("message-only");
        FxToolkit.run(() -> stage.screen.commands().stream()
                .filter(command -> command.id().equals(section.id()))
                .forEach(command -> command.run()));
        stage.settle();
        assertThat(FxToolkit.on(() -> Accessible.nameless(stage.screen.node()))).isEmpty();
    }

    @Test
    void holdsFiveHundredFramesWithAFewCells() {
        show(OddEvents.crowded());
        fire("detail.stack.filter.all");
        assertThat(rows("detail.stack")).hasSizeGreaterThan(520);
        assertThat(stage.find("detail.stack").lookupAll(".frame-line")).hasSizeLessThan(60);
    }

    @Test
    void canBeReadByKeyboardAlone() {
        show("java-causes");
        robot.press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        stage.settle();
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
        stage.settle();
        assertThat(rows("detail.crumbs")).anyMatch(row -> row.contains("cold_start_ms"));
    }

    @Test
    void saysWhatWasTakenOutBesideTheVariablesTheMessageAndTheBreadcrumbs() {
        show(Samples.annotated());
        assertThat(words("detail.stack"))
                .anyMatch(row -> row.contains("no VAT rate for SI (cut · had 4,096 characters)"))
                .anyMatch(row -> row.contains("token = [Filtered] (replaced · by rule @password:filter)"))
                .anyMatch(row -> row.contains("card = null (removed · by rule @creditcard)"));
        fire("detail.section.crumbs");
        assertThat(words("detail.crumbs"))
                .anyMatch(row -> row.contains("signed in as [email]") && row.contains("by rule @email"))
                .anyMatch(row -> row.contains("POST") && row.contains("removed"));
    }

    @Test
    void showsTheWholeMessageOfAnEventWithWhatWasTakenOutOfIt() {
        show(Samples.annotated());
        fire("detail.section.context");
        assertThat(stage.find("detail.card.message.0").getAccessibleText())
                .contains("asked by [email]", "replaced · by rule @email");
    }

    @Test
    void filtersBreadcrumbsAsOneTypes() {
        show("java-causes");
        fire("detail.section.crumbs");
        FxToolkit.run(() -> ((TextField) stage.find("detail.crumb.filter")).setText("deadlock"));
        stage.settle();
        assertThat(rows("detail.crumbs")).hasSize(2);
    }

    @Test
    void copiesTheIssueAsMarkdown() {
        show("java-causes");
        fire("detail.copy.markdown");
        assertThat(copied())
                .startsWith("## LEDGER-17: ClosingFailedException: cannot close 2026-10")
                .contains("Caused by: org.ledger.storage.StorageException");
    }

    @ParameterizedTest
    @CsvSource({"detail.copy.trace,ClosingFailedException: cannot close 2026-10", "detail.copy.json,\"event_id\""})
    void copiesTheTraceAsTextAndTheEventAsJson(String command, String held) {
        show("java-causes");
        FxToolkit.run(() -> stage.screen.commands().stream()
                .filter(each -> each.id().equals(command))
                .forEach(each -> each.run()));
        assertThat(copied()).contains(held);
    }

    @Test
    void tellsTheMemoryOfTheGraphicsFromThatOfTheDevice() {
        show("java-causes");
        fire("detail.section.context");
        assertThat(stage.find("detail.card.gpu.3").getAccessibleText()).startsWith("Video memory: ");
        assertThat(stage.find("detail.card.device.3").getAccessibleText()).startsWith("Memory: ");
    }

    @Test
    void saysOnceWhatIsOddAboutAValue() {
        show("message-only");
        fire("detail.section.notes");
        assertThat(stage.find("detail.card.notes.0").getAccessibleText()).isEqualTo("timestamp: expected a timestamp");
    }

    @Test
    void countsWhatWasAlteredAsOddWhereverItCounts() {
        show(Samples.annotated());
        assertThat(((ButtonBase) stage.find("detail.section.notes")).getText()).isEqualTo("Oddities 6");
        assertThat(((ButtonBase) stage.find("detail.notes")).getText()).isEqualTo("6 oddities");
    }

    @Test
    void showsTheTabOfOdditiesWhileTheyAreLookedAtThoughThereAreNone() {
        show("native");
        assertThat(stage.find("detail.section.notes").isManaged()).isFalse();
        fire("detail.section.notes");
        assertThat(stage.find("detail.section.notes").isManaged()).isTrue();
        fire("detail.section.stack");
        assertThat(stage.find("detail.section.notes").isManaged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java-causes", "native"})
    void leavesMostOfALowWindowToTheSection(String sample) {
        showLow(sample);
        double section = FxToolkit.on(() -> {
            Node list = stage.find("detail.stack");
            return list.getParent().getLayoutBounds().getHeight();
        });
        assertThat(section).isGreaterThan(0.6 * 400);
    }

    @Test
    void putsFiguresOnTheLineOfTheTitleInALowWindow() {
        showLow("java-causes");
        double title = baseline(stage.find("detail.title"));
        assertThat(stage.find("detail.events").lookupAll(".label"))
                .allSatisfy(label -> assertThat(baseline(label)).isCloseTo(title, within(0.6)));
    }

    private static double baseline(Node node) {
        return FxToolkit.on(() -> node.localToScene(0, node.getBaselineOffset()).getY());
    }

    @Test
    void holdsTabsThatFindNoRoomInAMenu() {
        showLow("java-causes");
        assertThat(stage.find("detail.section.grouping").isVisible()).isFalse();
        MenuButton more = (MenuButton) stage.find("detail.sections.more");
        FxToolkit.run(() -> {
            more.show();
            more.getItems().stream()
                    .filter(item -> "detail.section.grouping.more".equals(item.getId()))
                    .forEach(item -> item.fire());
            more.hide();
        });
        stage.settle();
        assertThat(stage.find("detail.section.grouping").isVisible()).isTrue();
        assertThat(stage.lookUp("detail.grouping")).isNotNull();
    }

    @Test
    void asksForAnEditorWhereNoneIsChosen() {
        show("java-causes");
        FxToolkit.run(() -> {
            Node place = stage.find("detail.frame.0").lookup(".frame-location");
            javafx.event.Event.fireEvent(place, Gestures.click());
        });
        assertThat(stage.went).containsExactly(new Place.Settings("editor"));
    }

    @Test
    void offersToOpenAndToCopyInTheMenuOfAFrame() {
        show("java-causes");
        FxToolkit.run(() -> stage.screen.commands().stream()
                .filter(each -> each.id().equals("detail.frame.mark"))
                .forEach(each -> each.run()));
        ContextMenu menu = FxToolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        FxToolkit.run(menu::hide);
        assertThat(menu.getItems())
                .extracting(MenuItem::getId)
                .contains("detail.frame.open", "detail.frame.copy", "detail.frame.mark.out.function");
    }

    @ParameterizedTest
    @CsvSource({"720,en", "960,en", "960,de", "1280,de"})
    void keepsEveryButtonOfTheHeadWithinTheWindow(int width, Locale locale) {
        show("java-causes", new DetailPicture.Look(width, 800, 100, locale));
        stage.await(() -> endOfHead() <= width - 15);
        assertThat(endOfHead()).isBetween(width - 17.0, width - 15.0);
    }

    private double endOfHead() {
        Node last = stage.find("detail.copy.markdown");
        return FxToolkit.on(() -> last.localToScene(last.getBoundsInLocal()).getMaxX());
    }

    private void showLow(String sample) {
        show(sample, new DetailPicture.Look(720, 400, 100, Locale.ENGLISH));
    }

    private void show(String sample, DetailPicture.Look look) {
        stage.close();
        stage = DetailStage.dressed(Appearance.Mode.LIGHT, look);
        show(sample);
    }

    @Test
    void savesAnAttachmentWhereTheUserSays(@TempDir Path folder) {
        Path target = folder.resolve("log.txt");
        stage.saveTo.add(target);
        stage.put(Samples.detail(1, Samples.event("javascript"), OddEvents.attachments()));
        stage.show();
        fire("detail.section.attachments");
        fire("detail.attachment.0.save");
        stage.settle();
        assertThat(Files.exists(target)).isTrue();
    }

    @Test
    void keepsTheSectionFromEventToEvent() {
        stage.shelf.add(Samples.detail(1, "javascript"));
        stage.put(Samples.detail(2, Samples.event("java-causes"), List.of()));
        stage.show();
        fire("detail.section.crumbs");
        fire("detail.older");
        assertThat(rows("detail.crumbs")).hasSize(4);
    }

    private void show(String sample) {
        show(Samples.event(sample));
    }

    private void show(Event event) {
        stage.put(event);
        stage.show();
    }

    private void fire(String id) {
        Node button = stage.find(id);
        FxToolkit.run(((ButtonBase) button)::fire);
        stage.settle();
    }

    private String copied() {
        stage.await(() -> !Copied.text().isEmpty());
        return Copied.text();
    }

    private String text(String id) {
        return ((Label) stage.find(id)).getText();
    }

    private List<String> rows(String id) {
        return FxToolkit.on(() -> ((ListView<?>) stage.find(id))
                .getItems().stream().map(Object::toString).toList());
    }

    private List<String> words(String id) {
        return FxToolkit.on(() -> ((RowList<?>) stage.find(id)).copied().lines().toList());
    }
}
