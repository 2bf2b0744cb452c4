package dev.faultline.app;

import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;

/// How long input waits for JavaFX's thread while the window stands over a home with very many events, more come
/// in, and somebody scrolls and types: in a process that has just started, and in one that did so for a while.
/// Arguments: home (of `ScaleBenchmark`), events a second that come in, seconds an activity. The events are made in a
/// process of their own. Prints rows of a table in Markdown.
public final class WindowBenchmark {
    private static final String LIST = "issues.list";
    private static final String QUERY = "is:unresolved level:error zone:z2 Failure12";
    private static final int ISSUES = 5_000;
    private static final int WARM_UP = 90;

    private final Desk desk;
    private final User user;
    private final int seconds;

    private WindowBenchmark(Desk desk, int seconds) {
        this.desk = desk;
        this.user = desk.user();
        this.seconds = seconds;
    }

    /// Runs once. Ends with 1 and what went wrong when something shown is waited for in vain.
    public static void main(String[] args) {
        try {
            measure(args);
            System.exit(0);
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            // The toolkit and the collector have threads of their own, which would keep the process alive.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void measure(String[] args) throws Exception {
        FxToolkit.start();
        int rate = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        long start = System.nanoTime();
        try (Desk desk = new Desk(Path.of(args[0]))) {
            desk.user().awaits("issues.count");
            System.out.printf(
                    Locale.ROOT,
                    "%s, first rows after %.1f s%n%n| input waits | samples | p50 ms | p99 ms | most ms |%n"
                            + "|---|---|---|---|---|%n",
                    desk.user().reads("issues.count"),
                    (System.nanoTime() - start) / 1e9);
            new WindowBenchmark(desk, seconds).run(rate);
        }
    }

    private void run(int rate) throws Exception {
        measure("nothing comes in, nobody touches it", this::idle);
        Process load = load(rate);
        try {
            activities("fresh, ");
            warmUp();
            activities("");
        } finally {
            load.destroy();
        }
        System.out.printf(
                Locale.ROOT,
                "%nheap: %d MB after the last collections, %d MB allowed; %s%n",
                heap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                user.reads("issues.count"));
    }

    private void activities(String state) throws InterruptedException {
        measure(state + "nobody touches it", this::idle);
        measure(state + "scrolling with the wheel", this::scroll);
        measure(state + "paging by keyboard", this::page);
        measure(state + "typing into the search", this::type);
        measure(state + "opening issues and going back", this::open);
    }

    /// The virtual machine compiles what it meets for the first time, on the same processors.
    private void warmUp() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP);
        do {
            scroll();
            page();
            type();
            settle();
            open();
        } while (System.nanoTime() < end);
    }

    private Process load(int rate) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.faultline.benchmark.SteadyLoad",
                Integer.toString(URI.create(desk.url()).getPort()),
                Integer.toString(rate),
                "3600",
                Integer.toString(ISSUES));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Until the list shows what was asked for last.
    private void settle() throws InterruptedException {
        TimeUnit.SECONDS.sleep(2);
    }

    private void measure(String name, Runnable activity) throws InterruptedException {
        settle();
        Waiting waiting = new Waiting();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            activity.run();
        }
        System.out.println(waiting.row(name));
    }

    private void idle() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void scroll() {
        for (int i = 0; i < 50; i++) {
            user.scroll(LIST, i < 25 ? 3 : -3);
        }
    }

    private void page() {
        focusList();
        for (int i = 0; i < 10; i++) {
            user.press(i < 5 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
        }
    }

    private void focusList() {
        user.awaits(LIST);
        FxToolkit.run(() -> user.table().requestFocus());
    }

    private void type() {
        user.click("issues.search").press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        for (char letter : QUERY.toCharArray()) {
            user.type(String.valueOf(letter));
            idle();
        }
        user.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
    }

    private void open() {
        focusList();
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.title");
        user.press(KeyCode.ESCAPE).awaits(LIST);
    }

    private static long heap() {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                used += pool.getCollectionUsage().getUsed();
            }
        }
        return used;
    }
}
