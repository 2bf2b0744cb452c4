package dev.faultline.app;

import dev.faultline.app.cli.CommandFailure;
import dev.faultline.app.cli.Homes;
import dev.faultline.app.cli.Terminal;
import dev.faultline.app.instance.OwnerClient;
import dev.faultline.store.HomeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/// Gets a command to its home: by the process that owns it, or else by opening it for the length of the command.
///
/// @param arguments the whole command line, as it is handed over
record HomeAccess(Path home, Terminal terminal, List<String> arguments) implements Homes {
    /// Another command line may hold the home for a moment, and an owner may be about to open its door.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(50);

    @Override
    public int use(HomeWork work) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            OptionalInt handedOver = handOver();
            if (handedOver.isPresent()) {
                return handedOver.getAsInt();
            }
            try (Workbench workbench = Workbench.open(home)) {
                workbench.awaitDigest();
                int code = work.run(workbench.openHome());
                workbench.notices().forEach(notice -> terminal.note("faultline: " + notice));
                return code;
            } catch (HomeException e) {
                waitOrFail(e, deadline);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CommandFailure(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /// Has the owner of the home carry out the command line; nothing when nobody can be reached.
    OptionalInt handOver() {
        try (OwnerClient owner = OwnerClient.reach(home)) {
            if (owner == null) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(owner.call(arguments, terminal.directory(), terminal.out(), terminal.err()));
        } catch (IOException e) {
            throw new CommandFailure("the running Faultline ended before it had answered: run the command again", e);
        }
    }

    /// Why the home cannot be opened, in one line.
    static CommandFailure unusable(Path home, HomeException e) {
        if (e.reason() != HomeException.Reason.IN_USE) {
            return new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        long pid = OwnerClient.pid(home);
        return new CommandFailure(
                "home " + home + " is in use by another process" + (pid == 0 ? "" : " (pid " + pid + ")")
                        + " that does not answer: end it, or choose another home with --home DIR",
                e);
    }

    private void waitOrFail(HomeException e, long deadline) {
        if (e.reason() != HomeException.Reason.IN_USE || System.nanoTime() > deadline) {
            throw unusable(home, e);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", interrupted);
        }
    }
}
