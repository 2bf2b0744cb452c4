package dev.faultline.app.cli;

/// How a command gets at the home: it is open in this process, opens for the length of the command, or is open in
/// another process, which carries out the command instead.
@FunctionalInterface
public interface Homes {

    /// Has the work done on the home and gives its exit code.
    ///
    /// @throws CommandFailure if the home cannot be had
    int use(HomeWork work);

    /// What a command does with an open home.
    @FunctionalInterface
    interface HomeWork {

        /// Does it.
        ///
        /// @throws Exception when it fails; the message is for the user
        int run(OpenHome home) throws Exception;
    }
}
