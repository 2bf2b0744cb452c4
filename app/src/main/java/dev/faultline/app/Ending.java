package dev.faultline.app;

import java.util.concurrent.CountDownLatch;

/// The end of a process that runs until it is told to end: by a signal, or by the window.
final class Ending {
    private final CountDownLatch asked = new CountDownLatch(1);

    /// Closes the workbench when the process is told to end, and lets it end with exit code 0.
    static Ending of(AutoCloseable workbench) {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.atShutdown(workbench), "ending"));
        return ending;
    }

    /// Ends the wait.
    void ask() {
        asked.countDown();
    }

    /// Waits until the process shall end.
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void atShutdown(AutoCloseable workbench) {
        if (asked.getCount() == 0) {
            return;
        }
        try {
            workbench.close();
        } catch (Exception e) {
            System.getLogger(Ending.class.getName()).log(System.Logger.Level.ERROR, "not closed well", e);
        }
        // A process that a signal ends reports the signal; it was asked to end and has ended well.
        Runtime.getRuntime().halt(0);
    }
}
