package dev.faultline.event.read;

/// Names of Windows by the number of the build. Source: Microsoft's list of versions; servers share the numbers.
final class WindowsVersion {
    private WindowsVersion() {}

    /// The name, such as `10` or `XP`.
    ///
    /// @param version what to say of a build that is not known, such as `10.1.23456`
    /// @param build digits
    static String of(String version, String build) {
        int number = build.length() > 6 ? -1 : Integer.parseInt(build);
        if (number >= 22_000) {
            return number < 23_000 || (number >= 26_100 && number < 27_000) ? "11" : version;
        }
        if (number >= 10_240) {
            return number <= 19_045 ? "10" : version;
        }
        return switch (number) {
            case 9600 -> "8.1";
            case 9200 -> "8";
            case 7600, 7601 -> "7";
            case 6000, 6001, 6002, 6003 -> "Vista";
            default -> number >= 2600 && number <= 3790 ? "XP" : version;
        };
    }
}
