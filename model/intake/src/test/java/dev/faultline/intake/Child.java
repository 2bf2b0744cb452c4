package dev.faultline.intake;

import dev.faultline.store.StoreSettings;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A process of its own that takes events from several threads until it is killed, and says on its standard output what
/// it has
/// acknowledged: `e N` for event N, `d ISSUE NAME` for an assignment, `x` for something refused by the disk.
final class Child {
    /// Lets the oldest events go all the time, and writes down each time what was counted.
    static final StoreSettings SMALL = new StoreSettings(16_384, 150_000);

    private Child() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[1]));
        boolean small = arguments.length > 2;
        Site site = new Site(home, small ? SMALL : new StoreSettings(1 << 20, 20_000_000_000L));
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < 8; sender++) {
                senders.submit(() -> {
                    while (true) {
                        send(site, next.getAndIncrement());
                    }
                });
            }
        }
    }

    private static void send(Site site, int number) throws InterruptedException {
        try {
            site.sendEvent(number, "E" + number % 20, "\"user\":{\"id\":\"" + number % 50 + "\"},");
            say("e " + number);
            if (number % 25 == 0) {
                decide(site, number);
            }
        } catch (IOException e) {
            say("x");
            Thread.sleep(50);
        }
    }

    private static void decide(Site site, int number) {
        List<Issue> issues = site.issues();
        if (!issues.isEmpty()) {
            long issue = issues.get(number % issues.size()).id();
            site.intake
                    .decide(new Decision.Assign(Site.NOW, List.of(issue), "user " + number))
                    .join();
            say("d " + issue + " user " + number);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
