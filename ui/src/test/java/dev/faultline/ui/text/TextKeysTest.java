package dev.faultline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the keys in the bundles with the string literals of the sources. A literal that ends with a dot stands for
/// every key that begins with it, the first argument of `Command.of` for its key with `.command`.
class TextKeysTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/faultline/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/dev/faultline/ui/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w-]*\\.[\\w.-]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\.(?:get|format)\\(\\s*\"([a-zA-Z][\\w-]*\\.[\\w.-]*[\\w])\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern COMMAND =
            Pattern.compile("(?:Command\\.of|section|mode)\\((?:kit, )?\\s*\"([\\w.-]+)\"");

    @Test
    void hasATextForEveryKeyThatIsAsked() {
        Set<String> missing = new TreeSet<>(found(ASKED, ""));
        missing.addAll(found(COMMAND, ".command"));
        missing.removeAll(keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void hasNoTextThatNobodyAsksFor() {
        Set<String> literals = found(LITERAL, "");
        literals.addAll(found(COMMAND, ".command"));
        Set<String> unused = new TreeSet<>(keys());
        unused.removeIf(key -> literals.stream()
                .anyMatch(literal -> key.equals(literal) || literal.endsWith(".") && key.startsWith(literal)));
        unused.removeIf(key -> assembled(key, literals));
        assertThat(unused).isEmpty();
    }

    @Test
    void hasEveryTextInGermanWithTheSameArguments() throws IOException {
        for (Path bundle : bundles()) {
            if (!german(bundle)) {
                String name = bundle.getFileName().toString().replace(".properties", "_de.properties");
                Properties english = read(bundle);
                Properties german = read(bundle.resolveSibling(name));
                assertThat(german.keySet()).as(name).isEqualTo(english.keySet());
                english.forEach((key, text) -> assertThat(arguments(german.get(key)))
                        .as("%s: %s", name, key)
                        .isEqualTo(arguments(text)));
            }
        }
    }

    private static Set<String> arguments(Object text) {
        Set<String> arguments = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text.toString());
        while (argument.find()) {
            arguments.add(argument.group());
        }
        return arguments;
    }

    private static boolean german(Path bundle) {
        return bundle.toString().endsWith("_de.properties");
    }

    @Test
    void writesNoStraightApostropheWhichMessageFormatWouldSwallow() throws IOException {
        for (Path bundle : bundles()) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'");
        }
    }

    /// `"issues." + name + ".title"`: a prefix and a suffix that both stand in the sources.
    private static boolean assembled(String key, Set<String> literals) {
        int last = key.lastIndexOf('.');
        int first = key.indexOf('.');
        return first != last
                && literals.contains(key.substring(0, first + 1))
                && Set.of(".title", ".hint").contains(key.substring(last));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : bundles()) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(Path bundle) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(bundle)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Set<Path> bundles() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return new TreeSet<>(files.filter(file -> file.toString().endsWith(".properties"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String suffix) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1) + suffix);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
