package dev.faultline.ui.stage;

import static dev.faultline.triage.issue.IssueStatus.UNRESOLVED;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Substatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Issues as programs in the field have them.
public final class SampleIssues {
    /// id | project | type | value | culprit | level | substatus | events | users | first | last | release | unseen
    private static final String DOZEN = """
            1|notepad|NullPointerException|Cannot invoke "Document.path()" because "doc" is null|com.acme.notepad.Document.save|ERROR|NEW|312|41|P2D|PT3S|notepad@1.4.0|!
            2|notepad|SIGSEGV|invalid read of 0x18|render_glyph in libcore.so|FATAL|REGRESSED|120|18|P21D|PT1M|notepad@1.3.9|!
            3|notepad||Timeout waiting for the sync service after 30,000 ms|sync.poll|WARNING|ONGOING|12|2|P40D|PT58M|notepad@1.4.0|
            4|web|TypeError|Cannot read properties of undefined (reading 'items')|renderCart(src/cart/view.ts)|ERROR|ESCALATING|8412|1204|P6D|PT41S|web@2026.11.3|
            5|sync|ConnectionRefusedError|[Errno 111] Connection refused|sync/client.py in connect|ERROR|ONGOING|57|9|P11D|PT2H|sync@0.9.14|
            6|sync|panic|index out of bounds: the len is 3 but the index is 7|sync_core::diff::apply|FATAL|NEW|4|1|PT5H|PT3H|sync@0.9.14|!
            7|notepad|OutOfMemoryError|Java heap space|com.acme.notepad.Thumbnails.load|FATAL|ONGOING|23|11|P70D|PT7H|notepad@1.3.8|
            8|web|ChunkLoadError|Loading chunk 17 failed.|webpack/runtime/load script|ERROR|ONGOING|940|388|P120D|PT9H|web@2026.11.2|
            9|notepad|UncheckedIOException|java.nio.file.NoSuchFileException: ~/.notepad/session.json|com.acme.notepad.Session.restore|ERROR|ONGOING|18|15|P3D|P1D|notepad@1.4.0|
            10|sync||Slow query: SELECT * FROM revision|sync.db|INFO|ONGOING|2051|3|P200D|P1D|sync@0.9.11|
            11|notepad|DivideByZeroException|Attempted to divide by zero.|Acme.Layout.Grid.Measure|ERROR|ONGOING|2|2|P16D|P2D|notepad@1.3.9|
            12|notepad||Feature flag “new-editor” is missing|flags|DEBUG|ONGOING|77|30|P31D|P3D|notepad@1.4.0|
            """;

    private SampleIssues() {}

    /// A dozen of a small team.
    public static List<Issue> normal() {
        return DOZEN.lines().map(line -> issue(line.split("\\|", -1))).toList();
    }

    private static Issue issue(String[] words) {
        IssueMaker maker = IssueMaker.of(Long.parseLong(words[0]))
                .project(words[1])
                .title(words[2].isEmpty() ? null : words[2], words[3])
                .culprit(words[4])
                .level(Level.valueOf(words[5]))
                .state(UNRESOLVED, Substatus.valueOf(words[6]))
                .counts(Long.parseLong(words[7]), Long.parseLong(words[8]))
                .ages(Duration.parse(words[9]), Duration.parse(words[10]))
                .release(words[11]);
        return words[12].isEmpty() ? maker.make() : maker.unseen().make();
    }

    /// Ten thousand, the same ones at every call.
    public static List<Issue> crowd() {
        Random random = new Random(42);
        List<Issue> base = normal();
        List<Issue> crowd = new ArrayList<>();
        for (int id = 1; id <= 10_000; id++) {
            Issue like = base.get(random.nextInt(base.size()));
            long seconds = 2L + id * 7L;
            crowd.add(IssueMaker.of(id)
                    .project(like.project())
                    .title(like.type(), like.value() + " #" + id)
                    .culprit(like.culprit())
                    .level(like.level())
                    .counts(random.nextInt(1, 2_000_000), random.nextInt(1, 50_000))
                    .ages(Duration.ofSeconds(seconds + random.nextInt(9_000_000)), Duration.ofSeconds(seconds))
                    .state(UNRESOLVED, like.substatus())
                    .release(like.lastRelease())
                    .make());
        }
        return crowd;
    }

    /// Names that are far too long, and from right to left.
    public static List<Issue> odd() {
        String word = "extraordinarilyLongIdentifierWithoutAnyPlaceToBreak";
        String name = word.repeat(6).substring(0, 300);
        String arabic = "خطأ غير متوقع أثناء حفظ المستند";
        String hebrew = "שגיאה בלתי צפויה בעת שמירת המסמך";
        return List.of(
                IssueMaker.of(1)
                        .project(name)
                        .title(name, name)
                        .culprit(name)
                        .release(name)
                        .counts(9_999_999, 888_888)
                        .make(),
                IssueMaker.of(2)
                        .title("RuntimeException", arabic)
                        .culprit("com.acme.Speicher.قرص")
                        .state(UNRESOLVED, Substatus.REGRESSED)
                        .make(),
                IssueMaker.of(3)
                        .title(hebrew, hebrew + " 17")
                        .culprit(arabic)
                        .level(Level.WARNING)
                        .unseen()
                        .make(),
                IssueMaker.of(4)
                        .title("Zeile eins\nZeile zwei\tmit Tab", "a\u0000b \u001b[31mrot\u001b[0m\nnoch eine")
                        .culprit("\n\n")
                        .make(),
                IssueMaker.of(5)
                        .title("", "")
                        .culprit(null)
                        .release(null)
                        .level(Level.FATAL)
                        .make(),
                IssueMaker.of(6)
                        .title(null, "word ".repeat(60).strip())
                        .culprit(null)
                        .release("a".repeat(300))
                        .level(Level.INFO)
                        .make());
    }
}
