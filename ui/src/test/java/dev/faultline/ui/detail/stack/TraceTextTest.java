package dev.faultline.ui.detail.stack;

import static dev.faultline.ui.detail.stack.Frames.app;
import static dev.faultline.ui.detail.stack.Frames.at;
import static dev.faultline.ui.detail.stack.Frames.chain;
import static dev.faultline.ui.detail.stack.Frames.exception;
import static dev.faultline.ui.detail.stack.Frames.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTextTest {
    private static final Frame MAIN = app("com.acme.Main", "main", "Main.java", 9);
    private static final Frame SAVE = app("com.acme.Doc", "save", "Doc.java", 88);
    private static final Frame WRITE = app("com.acme.Disk", "write", "Disk.java", 7);

    @Test
    void printsJavaAsPrintStackTraceDoes() {
        Subject subject = chain("java", exception("Io", "full", MAIN, WRITE), exception("Save", "no", MAIN, SAVE));
        assertThat(TraceText.of("java", subject)).isEqualTo("""
                        Save: no
                        \tat com.acme.Doc.save(Doc.java:88)
                        \tat com.acme.Main.main(Main.java:9)
                        Caused by: Io: full
                        \tat com.acme.Disk.write(Disk.java:7)
                        \t... 1 more
                        """);
    }

    @Test
    void printsPythonWithTheCauseFirst() {
        Frame main = frame("m", "main", "m.py", 3, true, List.of(), "  save()", List.of());
        Subject subject = chain("python", exception("KeyError", "'a'", main), exception("SaveError", "no", main));
        assertThat(TraceText.of("python", subject)).isEqualTo("""
                        Traceback (most recent call last):
                          File "m.py", line 3, in main
                            save()
                        KeyError: 'a'

                        The above exception was the direct cause of the following exception:

                        Traceback (most recent call last):
                          File "m.py", line 3, in main
                            save()
                        SaveError: no
                        """);
    }

    @Test
    void printsJavaScriptWithItsCause() {
        Frame call = frame(null, "call", "app.js", 3, true, List.of(), null, List.of());
        Subject subject = chain("node", exception("TypeError", "x", call), exception("Error", "y", call));
        assertThat(TraceText.of("node", subject)).isEqualTo("""
                        Error: y
                            at call (app.js:3) {
                          [cause]: TypeError: x
                              at call (app.js:3)
                        }
                        """);
    }

    @Test
    void printsNativeFramesAsADebuggerDoes() {
        Subject subject = chain("native", exception("SIGSEGV", "", at(0x10L, null, "/lib/libc.so", "scan")));
        assertThat(TraceText.of("native", subject))
                .isEqualTo("SIGSEGV\n#0  0x0000000000000010 in ?? from /lib/libc.so\n");
    }

    @Test
    void printsCSharpWithTheInnerTraceFirst() {
        Subject subject = chain("csharp", exception("Inner", "a", WRITE), exception("Outer", "b", SAVE));
        assertThat(TraceText.of("csharp", subject)).isEqualTo("""
                        Outer: b
                         ---> Inner: a
                           at com.acme.Disk.write() in Disk.java:line 7
                           --- End of inner exception stack trace ---
                           at com.acme.Doc.save() in Doc.java:line 88
                        """);
    }

    @Test
    void printsRubyWithTheCrashInTheFirstLine() {
        Subject subject =
                chain("ruby", exception("KeyError", "no a", app("m", "main", "m.rb", 9), app("m", "get", "h.rb", 2)));
        assertThat(TraceText.of("ruby", subject))
                .isEqualTo("h.rb:2:in 'get': no a (KeyError)\n\tfrom m.rb:9:in 'main'\n");
    }

    @Test
    void printsPhpWithNumberedFrames() {
        Subject subject =
                chain("php", exception("Error", "x", app("", "main", "i.php", 9), app("", "get", "h.php", 2)));
        assertThat(TraceText.of("php", subject))
                .isEqualTo("Error: x in h.php:2\nStack trace:\n#0 h.php(2): get()\n#1 i.php(9): main()\n");
    }

    @Test
    void printsGoOverTwoLinesAFrame() {
        Subject subject = chain("go", exception("runtime error", "index", app("main", "get", "/src/main.go", 4)));
        assertThat(TraceText.of("go", subject))
                .isEqualTo("panic: runtime error: index\n\ngoroutine 1 [running]:\nmain.get(...)\n\t/src/main.go:4\n");
    }

    @Test
    void printsOneFrameAlone() {
        assertThat(TraceText.ofFrame("java", SAVE)).isEqualTo("at com.acme.Doc.save(Doc.java:88)");
    }
}
