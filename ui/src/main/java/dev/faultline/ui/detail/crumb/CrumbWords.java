package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.ui.detail.row.RowState;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.timeline.TimeForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Breadcrumbs in words: for columns, for copying and for readers of the screen.
final class CrumbWords {
    private final Texts texts;
    private final RemarkWords remarks;

    CrumbWords(Texts texts) {
        this.texts = texts;
        this.remarks = new RemarkWords(texts);
    }

    static RowState state(CrumbRow row) {
        boolean open = (row instanceof CrumbRow.Line line && line.open())
                || (row instanceof CrumbRow.Data data && data.value().open());
        return new RowState(row.toggle(), open);
    }

    String kind(CrumbKind kind) {
        return texts.get("detail.crumb.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static Icon icon(CrumbKind kind) {
        return switch (kind) {
            case NAVIGATION -> Icon.NAVIGATION;
            case HTTP -> Icon.HTTP;
            case UI -> Icon.TOUCH;
            case QUERY -> Icon.DATABASE;
            case LOG -> Icon.LOG;
            case SYSTEM -> Icon.DEVICE;
            case ERROR -> Icon.ERROR;
            case OTHER -> Icon.DEBUG;
        };
    }

    /// The time of a breadcrumb in the form asked for; a dash where it has none.
    String time(@Nullable Instant at, @Nullable Duration offset, TimeForm form) {
        if (at == null || offset == null) {
            return "–";
        }
        return switch (form) {
            case RELATIVE -> offset(offset);
            case LOCAL -> texts.clock(at);
            case UTC -> texts.clockUtc(at);
        };
    }

    String of(CrumbRow row, TimeForm form) {
        return switch (row) {
            case CrumbRow.Line line -> remarks.after(line(line, form), line.remark());
            case CrumbRow.Data data ->
                remarks.after(data(data.value()), data.value().remark());
            case CrumbRow.None() -> texts.get("detail.crumb.none");
            case CrumbRow.Crash crash ->
                texts.format(
                        "detail.crumb.line",
                        texts.clock(crash.event().timestamp()),
                        texts.get("detail.crumb.crash"),
                        "",
                        texts.get("kit.level." + crash.event().level().wireName()),
                        crash.title());
        };
    }

    private String line(CrumbRow.Line line, TimeForm form) {
        Breadcrumb crumb = line.crumb();
        return texts.format(
                "detail.crumb.line",
                time(crumb.timestamp(), line.offset(), form),
                kind(line.kind()),
                crumb.category() == null ? "" : crumb.category(),
                texts.get("kit.level." + crumb.level().wireName()),
                line.summary());
    }

    private static String data(ValueRow row) {
        return row.name().isEmpty() ? row.text() : row.name() + " = " + row.text();
    }

    private String offset(Duration span) {
        Offset offset = Offset.of(span, texts.decimalPoint());
        return texts.format("detail.crumb.offset." + offset.unit().name().toLowerCase(Locale.ROOT), offset.text());
    }
}
