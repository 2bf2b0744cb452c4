package dev.faultline.triage.grouping;

import java.util.regex.Pattern;

/// Class and file names without what the JVM world generates anew at each start: reflection accessors, CGLIB, Guice,
/// Hibernate and Javassist proxies, Clojure functions.
final class JavaNames {
    private static final Pattern REFLECTION =
            Pattern.compile("(sun\\.reflect\\.Generated(?:Serialization)?ConstructorAccessor)\\d+");
    private static final Pattern CGLIB = Pattern.compile("(\\$\\$\\w+?CGLIB\\$\\$)[a-fA-F0-9]+(?:_[0-9]+)?");
    private static final Pattern JAVASSIST = Pattern.compile("(\\$\\$_javassist)(?:_seam)?(?:_[0-9]+)?");
    private static final Pattern CLOJURE = Pattern.compile("(\\$fn__)\\d+");
    private static final Pattern ENHANCER = Pattern.compile("(\\$\\$?EnhancerBy\\w+?\\$?\\$)[a-fA-F0-9]+(?:_[0-9]+)?");
    private static final Pattern FAST_CLASS =
            Pattern.compile("(\\$\\$?FastClassBy\\w+?\\$?\\$)[a-fA-F0-9]+(?:_[0-9]+)?");
    private static final Pattern HIBERNATE = Pattern.compile("(\\$\\$?HibernateProxy\\$?\\$)\\w+(?:_[0-9]+)?");

    /// Longer names are none; they stay as they are, so that the patterns take bounded time.
    private static final int LONGEST = 1024;

    private JavaNames() {}

    /// The file name of a Javassist proxy without its number.
    static String file(String name) {
        return name.length() <= LONGEST && name.contains("$$_javassist")
                ? JAVASSIST.matcher(name).replaceAll("$1<auto>")
                : name;
    }

    /// A class name with `<auto>` for generated parts.
    static String module(String module) {
        if (module.length() > LONGEST) {
            return module;
        }
        String name = module;
        if (name.contains("ConstructorAccessor")) {
            name = REFLECTION.matcher(name).replaceAll("$1<auto>");
        }
        if (name.indexOf('$') < 0) {
            return name;
        }
        name = CGLIB.matcher(name).replaceAll("$1<auto>");
        name = JAVASSIST.matcher(name).replaceAll("$1<auto>");
        name = CLOJURE.matcher(name).replaceAll("$1<auto>");
        name = ENHANCER.matcher(name).replaceAll("$1<auto>");
        name = FAST_CLASS.matcher(name).replaceAll("$1<auto>");
        return HIBERNATE.matcher(name).replaceAll("$1<auto>");
    }
}
