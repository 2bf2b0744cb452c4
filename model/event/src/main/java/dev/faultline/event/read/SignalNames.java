package dev.faultline.event.read;

import org.jspecify.annotations.Nullable;

/// Names of signals and of the reasons they carry, and of Mach exceptions.
/// Source: signal(7), sigaction(2) for Linux; `<sys/signal.h>` and `<mach/exception_types.h>` for Darwin.
final class SignalNames {
    private static final String[] LINUX = {
        "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1",
        "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCONT", "SIGSTOP", "SIGTSTP",
        "SIGTTIN", "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPWR",
        "SIGSYS"
    };
    private static final String[] DARWIN = {
        "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGEMT", "SIGFPE", "SIGKILL", "SIGBUS",
        "SIGSEGV", "SIGSYS", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGURG", "SIGSTOP", "SIGTSTP", "SIGCONT", "SIGCHLD",
        "SIGTTIN", "SIGTTOU", "SIGIO", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGINFO", "SIGUSR1",
        "SIGUSR2"
    };
    private static final String[] MACH = {
        "EXC_BAD_ACCESS", "EXC_BAD_INSTRUCTION", "EXC_ARITHMETIC", "EXC_EMULATION", "EXC_SOFTWARE", "EXC_BREAKPOINT",
        "EXC_SYSCALL", "EXC_MACH_SYSCALL", "EXC_RPC_ALERT", "EXC_CRASH", "EXC_RESOURCE", "EXC_GUARD",
        "EXC_CORPSE_NOTIFY"
    };
    private static final String[] ILL = {
        "ILL_ILLOPC", "ILL_ILLOPN", "ILL_ILLADR", "ILL_ILLTRP", "ILL_PRVOPC", "ILL_PRVREG", "ILL_COPROC", "ILL_BADSTK"
    };
    private static final String[] ILL_DARWIN = {
        "ILL_ILLOPC", "ILL_ILLTRP", "ILL_PRVOPC", "ILL_ILLOPN", "ILL_ILLADR", "ILL_PRVREG", "ILL_COPROC", "ILL_BADSTK"
    };
    private static final String[] FPE = {
        "FPE_INTDIV", "FPE_INTOVF", "FPE_FLTDIV", "FPE_FLTOVF", "FPE_FLTUND", "FPE_FLTRES", "FPE_FLTINV", "FPE_FLTSUB"
    };
    private static final String[] FPE_DARWIN = {
        "FPE_FLTDIV", "FPE_FLTOVF", "FPE_FLTUND", "FPE_FLTRES", "FPE_FLTINV", "FPE_FLTSUB", "FPE_INTDIV", "FPE_INTOVF"
    };
    private static final String[] SEGV = {"SEGV_MAPERR", "SEGV_ACCERR", "SEGV_BNDERR", "SEGV_PKUERR"};
    private static final String[] BUS = {"BUS_ADRALN", "BUS_ADRERR", "BUS_OBJERR", "BUS_MCEERR_AR", "BUS_MCEERR_AO"};
    private static final String[] TRAP = {"TRAP_BRKPT", "TRAP_TRACE", "TRAP_BRANCH", "TRAP_HWBKPT"};
    private static final String[] NONE = {};

    private SignalNames() {}

    static @Nullable String signal(long number, OsFamily system) {
        return switch (system) {
            case LINUX -> at(LINUX, number);
            case DARWIN -> at(DARWIN, number);
            case WINDOWS, OTHER -> null;
        };
    }

    static @Nullable String code(long number, long code, OsFamily system) {
        String signal = signal(number, system);
        if (signal == null) {
            return null;
        }
        boolean darwin = system == OsFamily.DARWIN;
        String[] names = switch (signal) {
            case "SIGILL" -> darwin ? ILL_DARWIN : ILL;
            case "SIGFPE" -> darwin ? FPE_DARWIN : FPE;
            case "SIGSEGV" -> SEGV;
            case "SIGBUS" -> BUS;
            case "SIGTRAP" -> TRAP;
            default -> NONE;
        };
        return at(names, code);
    }

    static @Nullable String machException(long number) {
        return at(MACH, number);
    }

    private static @Nullable String at(String[] names, long number) {
        return number >= 1 && number <= names.length ? names[(int) number - 1] : null;
    }
}
