package dev.faultline.event;

import static dev.faultline.event.Events.canonical;
import static dev.faultline.event.Events.node;
import static dev.faultline.event.Events.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityReportTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "img-src|http://google.com/foo|img-src|Blocked 'image' from 'google.com'",
                "style-src|``|style-src|Blocked inline 'style'",
                "script-src|``|script-src \\u0027unsafe-inline\\u0027|Blocked unsafe inline 'script'",
                "script-src|data:text/plain;base64,SGk=|script-src|Blocked 'script' from 'data:'",
                "script-src|data|script-src|Blocked 'script' from 'data:'",
                "unheard-of|self|x|Blocked inline 'unheard-of'",
            })
    void saysWhatAPolicyBlocked(String directive, String uri, String violated, String message) {
        Event event = read("{'csp-report':{'effective-directive':'" + directive + "','blocked-uri':'" + uri
                + "','violated-directive':'" + violated + "'}}");
        assertThat(event.logEntry().text()).isEqualTo(message);
        assertThat(event.type()).isEqualTo(EventType.CSP);
    }

    @Test
    void takesTheDirectiveFromTheViolatedOne() {
        Event event = read("{'csp-report':{'violated-directive':'style-src cdn.example.com','blocked-uri':'x:y'}}");
        assertThat(event.tag("effective-directive")).isEqualTo("style-src");
        assertThat(event.culprit()).isEqualTo("style-src cdn.example.com");
    }

    @Test
    void readsReportsOfHosts() {
        Event event =
                read("{'expect-ct-report':{'hostname':'h.example','port':443,'date-time':'2014-04-06T13:00:50Z'}}");
        assertThat(event.type()).isEqualTo(EventType.EXPECTCT);
        assertThat(event.logEntry().text()).isEqualTo("Expect-CT failed for 'h.example'");
        assertThat(event.security().get("expectct"))
                .isEqualTo(node("{'hostname':'h.example','port':443,'date_time':'2014-04-06T13:00:50+00:00'}"));
    }

    @Test
    void readsReportsOfTheNetwork() {
        assertThat(
                        canonical(
                                "{'type':'network-error','url':'https://h/','age':1,'body':{'phase':'dns','type':'dns.failed'}}"))
                .satisfies(json -> assertThat(json.toString())
                        .contains("\"type\":\"nel\"", "dns / dns.failed", "\"logger\":\"nel\""));
    }
}
