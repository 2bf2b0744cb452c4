package dev.faultline.event;

import static dev.faultline.event.Events.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DescriptionsTest {
    private static ObjectNode context(String name, String fields) {
        return read("{'contexts':{'" + name + "':{" + fields + "}}}").contexts().get(name);
    }

    private static String text(ObjectNode context, String field) {
        return context.path(field).asString("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Microsoft Windows NT 5.1.2600 Service Pack 3 | Windows | XP | 2600 | -",
                "Microsoft Windows NT 6.1.7601 Service Pack 1 | Windows | 7 | 7601 | -",
                "Microsoft Windows NT 6.2.9200.0 | Windows | 8 | 9200 | -",
                "Microsoft Windows 10.0.16299 | Windows | 10 | 16299 | -",
                "Windows 10.0.19045 | Windows | 10 | 19045 | -",
                "Microsoft Windows 10.0.22631 | Windows | 11 | 22631 | -",
                "Microsoft Windows 10.1.23456 | Windows | 10.1.23456 | 23456 | -",
                "Windows 10  (10.0.19042) 64bit | Windows | 10 | 19042 | -",
                "Windows 8.1  (6.3.9600) 64bit | Windows | 8.1 | 9600 | -",
                "Mac OS X 10.14.2 (18C54) | macOS | 10.14.2 | 18C54 | -",
                "Mac OS X 10.16.0 | macOS | 10.16.0 | - | -",
                "Android OS 11 / API-30 (RP1A.201005.001/2107031736) | Android | 11 | - | -",
                "Android 4.4.2 / API-19 (KOT49H/A536_S186_150813_ROW) | Android | 4.4.2 | - | -",
                "iOS 15.0 | iOS | 15.0 | - | -",
                "iPadOS 17.5.1 | iPadOS | 17.5.1 | - | -",
                "Linux 5.11 Ubuntu 20.04 64bit | Ubuntu | 20.04 | - | 5.11",
                "Linux 3.10.0-693.21.1.el7.x86_64 #1 SMP Wed Mar 7 19:03:37 UTC 2018 | Linux | - | - | 3.10.0",
                "Linux 5.3.0 | Linux | - | - | 5.3.0",
                "Unix 17.5.0.0 | Unix | - | - | 17.5.0",
                "Unix 3.10.0.693 | Unix | - | - | 3.10.0.693",
                "Darwin 17.5.0 Darwin Kernel Version 17.5.0: Mon Mar  5 22:24:32 PST 2018 | Darwin | - | - | 17.5.0",
                "Nintendo Switch | Nintendo OS | - | - | -",
                "773b5b05-a0f9-4ee6-9f3b-13155c37ad6e | - | - | - | -",
            })
    void takesTheDescriptionOfASystemApart(String text, String name, String version, String build, String kernel) {
        ObjectNode os = context("os", "'raw_description':'" + text + "'");
        assertThat(text(os, "name")).isEqualTo(name);
        assertThat(text(os, "version")).isEqualTo(version);
        assertThat(text(os, "build")).isEqualTo(build);
        assertThat(text(os, "kernel_version")).isEqualTo(kernel);
        assertThat(text(os, "raw_description")).isEqualTo(text);
    }

    @Test
    void leavesWhatTheSenderSaidOfItsSystem() {
        assertThat(text(context("os", "'name':'Mine','raw_description':'Linux 4.4.0'"), "kernel_version"))
                .isEqualTo("-");
        assertThat(text(context("os", "'version':'1','raw_description':'Linux 4.4.0'"), "name"))
                .isEqualTo("-");
        assertThat(text(context("os", "'build':'b','raw_description':'Windows 10.0.19045'"), "build"))
                .isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".NET Framework 4.8.4250.0 | - | .NET Framework | 4.8.4250.0",
                ".NET Framework 4.7.3056.0 | 461814 | .NET Framework | 4.7.2",
                ".NET Framework 200.0 | 999999 | .NET Framework | 200.0",
                ".NET Native 2.0 | - | .NET Native | 2.0",
                ".NET Core 4.6.26919.02 | - | .NET Core | 4.6.26919.02",
                "Mono 5.11.0 (Visual Studio built mono) | - | Mono | 5.11.0",
                "Mono 5.11.0 ((HEAD/e2385dca346) | - | Mono | 5.11.0",
                "rustc stable | - | - | -",
            })
    void takesTheDescriptionOfARuntimeApart(String text, String build, String name, String version) {
        ObjectNode runtime = context("runtime", "'raw_description':'" + text + "','build':'" + build + "'");
        assertThat(text(runtime, "name")).isEqualTo(name);
        assertThat(text(runtime, "version")).isEqualTo(version);
    }

    @Test
    void namesTheReleaseOfAFrameworkThatIsKnownByName() {
        ObjectNode runtime = context("runtime", "'name':'.NET Framework','version':'4.0','build':528040");
        assertThat(text(runtime, "version")).isEqualTo("4.8");
    }

    @Test
    void takesContextsOfOtherKeysByTheirType() {
        assertThat(text(context("host", "'type':'os','raw_description':'Windows 10.0.19045'"), "name"))
                .isEqualTo("Windows");
    }

    @Test
    void passesOverGarbage() {
        String endless = "Linux " + "1.".repeat(500_000);
        assertThat(text(context("os", "'raw_description':'" + endless + "'"), "name"))
                .isEqualTo("-");
        assertThat(text(context("os", "'raw_description':[1]"), "name")).isEqualTo("-");
        assertThat(text(context("runtime", "'raw_description':{},'name':7"), "version"))
                .isEqualTo("-");
    }
}
