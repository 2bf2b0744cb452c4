package dev.faultline.app;

import dev.faultline.app.cli.CommandFailure;
import dev.faultline.app.cli.CommandSet;
import dev.faultline.app.cli.Homes;
import dev.faultline.app.cli.Terminal;
import dev.faultline.app.home.HomePlace;
import dev.faultline.store.HomeException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One start of Faultline from a command line.
final class Program {
    private final List<String> arguments;
    private final Terminal terminal;
    private @Nullable Path asked;

    Program(List<String> arguments) {
        this.arguments = arguments;
        this.terminal = new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath());
    }

    /// Does what the command line says, and returns the exit code.
    int run() {
        return new CommandSet(terminal, this::use, this::open, this::collect, place -> asked = place).run(arguments);
    }

    private HomeAccess access() {
        return new HomeAccess(HomePlace.ofThisProcess().find(asked), terminal, arguments);
    }

    private int use(Homes.HomeWork work) {
        return access().use(work);
    }

    private int open(List<Path> files) {
        return own(residence -> residence.work(files));
    }

    private int collect(int port) {
        return own(residence -> residence.collect(port));
    }

    /// Opens the home and keeps it until the process shall end; whoever has it already says what is to be done.
    private int own(Stay stay) {
        OptionalInt handedOver = access().handOver();
        if (handedOver.isPresent()) {
            return handedOver.getAsInt();
        }
        Path home = access().home();
        try (Workbench workbench = Workbench.open(home)) {
            stay.run(new Residence(workbench, terminal));
            return 0;
        } catch (HomeException e) {
            throw HomeAccess.unusable(home, e);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    @FunctionalInterface
    private interface Stay {
        void run(Residence residence) throws IOException;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
