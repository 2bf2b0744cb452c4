package dev.faultline.ui.detail.stack;

import static dev.faultline.ui.detail.stack.Frames.app;
import static dev.faultline.ui.detail.stack.Frames.at;
import static dev.faultline.ui.detail.stack.Frames.frame;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameLabelTest {

    @Test
    void setsThePackageOfAJavaFrameApart() {
        FrameLabel label = FrameLabel.of(app("com.acme.Doc", "save", "Doc.java", 88), "java");
        assertThat(label).isEqualTo(new FrameLabel("com.acme.", "Doc.save", "Doc.java:88", "", true));
    }

    @Test
    void namesTheModuleFileOfANativeFrame() {
        FrameLabel label = FrameLabel.of(at(0x7f10L, "render()", "C:\\app\\core.dll", "cfi"), "java");
        assertThat(label).isEqualTo(new FrameLabel("", "render()", "0x7f10", "core.dll", true));
    }

    @Test
    void showsTheAddressWhereNoNameIsKnown() {
        FrameLabel label = FrameLabel.of(at(0xfffffffffffffff0L, null, "/lib/libc.so", "scan"), "native");
        assertThat(label).isEqualTo(new FrameLabel("", "0xfffffffffffffff0", "", "libc.so", false));
    }

    @Test
    void callsAScriptFrameWithoutAFunctionAnonymous() {
        FrameLabel label = FrameLabel.of(frame(null, null, "app.js", 3, true, List.of(), null, List.of()), "node");
        assertThat(label.function()).isEqualTo("<anonymous>");
        assertThat(label.named()).isFalse();
    }
}
