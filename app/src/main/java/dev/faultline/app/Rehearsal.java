package dev.faultline.app;

import dev.faultline.app.desktop.TestCrash;
import dev.faultline.app.desktop.WindowDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Goes once through what users do most, so that the cache which Java writes at the end of such a run
/// (`-XX:AOTCacheOutput`, JEP 514) knows the classes and hot methods of a start. Run by the build, never by a user.
///
/// Arguments: a new folder for a home, and an object file with debug information.
public final class Rehearsal {
    private static final int CRASHES = 400;
    /// Where the code of the object file lies.
    private static final int CODE = 0x1000;

    private static final int ADDRESSES = 64;
    private static final int SECONDS_OF_WINDOW = 3;

    private Rehearsal() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        commands(home, arguments[1]);
        try (Workbench workbench = Workbench.open(home)) {
            String dsn = workbench.dsn(workbench.collect(freePort()));
            for (int i = 0; i < CRASHES; i++) {
                TestCrash.send(dsn).join();
            }
            workbench.awaitDigest();
            window(workbench);
        }
        commands(home, arguments[1]);
        System.exit(0);
    }

    /// Not the usual port: programs on this machine may be sending to that one.
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void commands(Path home, String object) {
        run(home, lookup("--object", object));
        run(home, lookup("--json", "--object", object));
        run(home, Stream.of("symbols", object));
        run(home, Stream.of("symbols", "--json", object));
        run(
                home,
                Stream.of(
                        "demangle",
                        "_ZNK6ledger4Book7balanceEv",
                        "_ZN5alloc3vec12Vec$LT$T$GT$4push17h0123456789abcdefE"));
        run(home, Stream.of("issues"));
        run(home, Stream.of("issues", "--json", "--query", "is:unresolved level:error"));
        run(home, Stream.of("events", "--query", "level:error"));
        run(home, Stream.of("stats", "--json"));
    }

    /// Always in the folder given: the home of whoever builds is not looked into.
    private static void run(Path home, Stream<String> words) {
        new Program(Stream.concat(words, Stream.of("--home", home.toString())).toList()).run();
    }

    private static Stream<String> lookup(String... options) {
        Stream<String> addresses = IntStream.range(CODE, CODE + ADDRESSES).mapToObj(Integer::toHexString);
        return Stream.concat(Stream.concat(Stream.of("lookup"), Stream.of(options)), addresses);
    }

    /// The first seconds of the window on JavaFX's headless platform, where there is one.
    private static void window(Workbench workbench) throws InterruptedException {
        CountDownLatch quit = new CountDownLatch(1);
        try {
            new WindowDesk(
                            workbench.live(),
                            workbench.settings(),
                            workbench.importing(),
                            workbench.tuning(),
                            quit::countDown)
                    .show(List.of());
            quit.await(SECONDS_OF_WINDOW, TimeUnit.SECONDS);
        } catch (UnsupportedOperationException | LinkageError e) {
            System.err.println("no window in the rehearsal: " + e.getMessage());
        }
    }
}
