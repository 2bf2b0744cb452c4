package dev.faultline.event.read;

import org.jspecify.annotations.Nullable;

/// Names of `errno` values. Source: errno(3) and asm-generic of Linux; `<sys/errno.h>` of Darwin.
final class ErrorNames {
    /// 1 to 34 are the same everywhere but for 11, which Darwin calls EDEADLK.
    private static final String[] SHARED = {
        "EPERM", "ENOENT", "ESRCH", "EINTR", "EIO", "ENXIO", "E2BIG", "ENOEXEC", "EBADF", "ECHILD", "EAGAIN", "ENOMEM",
        "EACCES", "EFAULT", "ENOTBLK", "EBUSY", "EEXIST", "EXDEV", "ENODEV", "ENOTDIR", "EISDIR", "EINVAL", "ENFILE",
        "EMFILE", "ENOTTY", "ETXTBSY", "EFBIG", "ENOSPC", "ESPIPE", "EROFS", "EMLINK", "EPIPE", "EDOM", "ERANGE"
    };
    private static final String[] LINUX_FROM_35 = {"EDEADLK", "ENAMETOOLONG", "ENOLCK", "ENOSYS", "ENOTEMPTY", "ELOOP"};
    private static final String[] LINUX_FROM_88 = {
        "ENOTSOCK",
        "EDESTADDRREQ",
        "EMSGSIZE",
        "EPROTOTYPE",
        "ENOPROTOOPT",
        "EPROTONOSUPPORT",
        "ESOCKTNOSUPPORT",
        "EOPNOTSUPP",
        "EPFNOSUPPORT",
        "EAFNOSUPPORT",
        "EADDRINUSE",
        "EADDRNOTAVAIL",
        "ENETDOWN",
        "ENETUNREACH",
        "ENETRESET",
        "ECONNABORTED",
        "ECONNRESET",
        "ENOBUFS",
        "EISCONN",
        "ENOTCONN",
        "ESHUTDOWN",
        "ETOOMANYREFS",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "EHOSTDOWN",
        "EHOSTUNREACH",
        "EALREADY",
        "EINPROGRESS",
        "ESTALE"
    };
    private static final String[] DARWIN_FROM_35 = {
        "EAGAIN",
        "EINPROGRESS",
        "EALREADY",
        "ENOTSOCK",
        "EDESTADDRREQ",
        "EMSGSIZE",
        "EPROTOTYPE",
        "ENOPROTOOPT",
        "EPROTONOSUPPORT",
        "ESOCKTNOSUPPORT",
        "ENOTSUP",
        "EPFNOSUPPORT",
        "EAFNOSUPPORT",
        "EADDRINUSE",
        "EADDRNOTAVAIL",
        "ENETDOWN",
        "ENETUNREACH",
        "ENETRESET",
        "ECONNABORTED",
        "ECONNRESET",
        "ENOBUFS",
        "EISCONN",
        "ENOTCONN",
        "ESHUTDOWN",
        "ETOOMANYREFS",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "ELOOP",
        "ENAMETOOLONG",
        "EHOSTDOWN",
        "EHOSTUNREACH",
        "ENOTEMPTY"
    };

    private ErrorNames() {}

    static @Nullable String of(long number, OsFamily system) {
        return switch (system) {
            case LINUX -> linux(number);
            case DARWIN -> darwin(number);
            case WINDOWS, OTHER -> null;
        };
    }

    private static @Nullable String linux(long number) {
        if (number >= 88) {
            return at(LINUX_FROM_88, number - 88);
        }
        return number >= 35 ? at(LINUX_FROM_35, number - 35) : at(SHARED, number - 1);
    }

    private static @Nullable String darwin(long number) {
        if (number == 11) {
            return "EDEADLK";
        }
        return number >= 35 ? at(DARWIN_FROM_35, number - 35) : at(SHARED, number - 1);
    }

    private static @Nullable String at(String[] names, long index) {
        return index >= 0 && index < names.length ? names[(int) index] : null;
    }
}
