package dev.faultline.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web server for the files of a folder, a process of its own on the loopback address: the JDK's `jwebserver`.
final class FileServer implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("URL (http://127\\.0\\.0\\.1:\\d+/)");

    private final Process process;
    private final String url;

    FileServer(Path folder) throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jwebserver");
        process = new ProcessBuilder(program.toString(), "-b", "127.0.0.1", "-p", "0", "-d", folder.toString())
                .redirectErrorStream(true)
                .start();
        url = await(process.inputReader());
    }

    private static String await(BufferedReader words) throws IOException {
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            Matcher found = URL.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IOException("jwebserver did not start");
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
