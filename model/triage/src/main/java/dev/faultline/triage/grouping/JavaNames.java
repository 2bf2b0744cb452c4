package dev.faultline.triage.grouping;

import org.jspecify.annotations.Nullable;

/// Class and file names without what the JVM world generates anew at each start: reflection accessors, proxies of
/// CGLIB, Guice, Hibernate and Javassist, functions of Clojure. What is generated stands between dollar signs or
/// after them;
/// `<auto>` takes its place.
final class JavaNames {
    private static final String AUTO = "<auto>";
    private static final String ACCESSOR = "ConstructorAccessor";
    private static final String JAVASSIST = "_javassist";
    private static final String CLOJURE = "fn__";

    /// Longer names are none; they stay as they are.
    private static final int LONGEST = 1024;

    private final String name;
    private final StringBuilder cleaned = new StringBuilder();
    private int kept;

    private JavaNames(String name) {
        this.name = name;
    }

    /// The file name of a Javassist proxy without its number.
    static String file(String name) {
        return name.length() <= LONGEST && name.contains("$$" + JAVASSIST) ? new JavaNames(name).words(true) : name;
    }

    /// A class name with `<auto>` for generated parts.
    static String module(String module) {
        if (module.length() > LONGEST) {
            return module;
        }
        String name = module.contains(ACCESSOR) ? withoutAccessor(module) : module;
        return name.indexOf('$') < 0 ? name : new JavaNames(name).words(false);
    }

    /// The JDK numbers the classes it generates to call constructors.
    private static String withoutAccessor(String name) {
        for (String kind : new String[] {"sun.reflect.Generated", "sun.reflect.GeneratedSerialization"}) {
            int start = name.indexOf(kind + ACCESSOR);
            int number = start + kind.length() + ACCESSOR.length();
            int end = start < 0 ? number : digits(name, number);
            if (end > number) {
                return name.substring(0, number) + AUTO + name.substring(end);
            }
        }
        return name;
    }

    /// Looks at each word after a dollar sign.
    private String words(boolean javassistOnly) {
        int at = name.indexOf('$');
        while (at >= 0) {
            int word = at;
            while (word < name.length() && name.charAt(word) == '$') {
                word++;
            }
            Generated generated = generated(word, word - at, javassistOnly);
            if (generated != null) {
                cleaned.append(name, kept, generated.from).append(AUTO);
                kept = generated.to;
                word = generated.to;
            }
            at = name.indexOf('$', word);
        }
        return kept == 0 ? name : cleaned.append(name, kept, name.length()).toString();
    }

    /// A stretch of the name that differs from start to start.
    private record Generated(int from, int to) {}

    /// @param before number of dollar signs before the word
    private @Nullable Generated generated(int word, int before, boolean javassistOnly) {
        if (before > 1 && name.startsWith(JAVASSIST, word)) {
            int from = word + JAVASSIST.length();
            return new Generated(from, numbered(name.startsWith("_seam", from) ? from + 5 : from));
        }
        if (javassistOnly) {
            return null;
        }
        int number = word + CLOJURE.length();
        if (name.startsWith(CLOJURE, word) && digits(name, number) > number) {
            return new Generated(number, digits(name, number));
        }
        return proxy(word, before);
    }

    /// `$$EnhancerBySpringCGLIB$$1a2b3c`: a word that names the tool, dollar signs, and a number in hexadecimal digits.
    private @Nullable Generated proxy(int word, int before) {
        int end = wordEnd(word);
        int from = end;
        while (from < name.length() && name.charAt(from) == '$') {
            from++;
        }
        int after = from - end;
        String tool = name.substring(word, end);
        if (after == 0 || after > 2) {
            return null;
        }
        if (tool.equals("HibernateProxy")) {
            int to = wordEnd(from);
            return to > from ? new Generated(from, to) : null;
        }
        int to = hex(from);
        boolean numbered = to > from && (namesTool(tool) || (before > 1 && after == 2 && isCglib(tool)));
        return numbered ? new Generated(from, numbered(to)) : null;
    }

    private static boolean namesTool(String word) {
        return (word.startsWith("EnhancerBy") || word.startsWith("FastClassBy")) && !word.endsWith("By");
    }

    private static boolean isCglib(String word) {
        return word.length() > 5 && word.endsWith("CGLIB");
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private int hex(int from) {
        int end = from;
        while (end < name.length() && Character.digit(name.charAt(end), 16) >= 0 && name.charAt(end) < 128) {
            end++;
        }
        return end;
    }

    /// The end of `_12` at a position, or the position.
    private int numbered(int at) {
        boolean follows = at < name.length() && name.charAt(at) == '_' && digits(name, at + 1) > at + 1;
        return follows ? digits(name, at + 1) : at;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
