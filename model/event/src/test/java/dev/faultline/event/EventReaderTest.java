package dev.faultline.event;

import static dev.faultline.event.Events.canonical;
import static dev.faultline.event.Events.node;
import static dev.faultline.event.Events.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class EventReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'values':[{'type':'E','value':'v'}]}",
                "[{'type':'E','value':'v'}]",
                "{'type':'E','value':'v'}",
                "{'values':{'type':'E','value':'v'}}",
                "[null,{'type':'E','value':'v'},null]",
            })
    void readsExceptionsInEveryShape(String exception) {
        Event event = read("{'exception':" + exception + "}");
        assertThat(event.exceptions()).extracting(ExceptionValue::type).containsExactly("E");
        assertThat(event.type()).isEqualTo(EventType.ERROR);
    }

    @Test
    void readsLegacyNamesOfInterfaces() {
        Event event = read("{'sentry.interfaces.Exception':[{'type':'E'}],'sentry.interfaces.User':{'id':7},"
                + "'sentry.interfaces.Message':{'message':'m'}}");
        assertThat(event.exceptions()).hasSize(1);
        assertThat(event.user().id()).isEqualTo("7");
        assertThat(event.logEntry().text()).isEqualTo("m");
    }

    @Test
    void keepsWhatStandsBesideTheValues() {
        assertThat(canonical("{'exception':{'values':[{'type':'E'}],'omitted':[1,2]}}")
                        .get("exception"))
                .isEqualTo(node("{'values':[{'type':'E'}],'omitted':[1,2]}"));
    }

    @Test
    void keepsUnknownFieldsWhereTheyStood() {
        ObjectNode json = canonical("{'mine':1,'user':{'id':'1','mine':2},'exception':[{'type':'E','mine':3}]}");
        assertThat(json.get("mine").intValue()).isEqualTo(1);
        assertThat(json.at("/user/mine").intValue()).isEqualTo(2);
        assertThat(json.at("/exception/values/0/mine").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "10, DEBUG",
        "'fatal', FATAL",
        "'critical', FATAL",
        "'log', INFO",
        "'WARNING', WARNING",
        "'40', ERROR",
    })
    void readsLevelsByNameAndNumber(String level, Level expected) {
        String json = level.matches("[0-9]+") ? level : "'" + level + "'";
        assertThat(read("{'level':" + json + "}").level()).isEqualTo(expected);
    }

    @Test
    void refusesALevelItDoesNotKnowAndKeepsItInTheMeta() {
        Event event = read("{'level':'loud'}");
        assertThat(event.level()).isEqualTo(Level.ERROR);
        assertThat(event.meta().at("/level//val").stringValue()).isEqualTo("loud");
        assertThat(event.notes()).extracting(Note::path).containsExactly("level");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "946684800.5|2000-01-01T00:00:00.500Z",
                "'946684800'|2000-01-01T00:00:00Z",
                "'2000-01-01T00:00:00'|2000-01-01T00:00:00Z",
                "'2000-01-01 00:00:00.25'|2000-01-01T00:00:00.250Z",
                "'2000-01-01T01:00:00+0100'|2000-01-01T00:00:00Z",
                "'2000-01-01T01:00:00.123456789+01:00'|2000-01-01T00:00:00.123456789Z",
            })
    void readsTimesInEveryForm(String sent, Instant expected) {
        assertThat(read("{'timestamp':" + sent + "}").timestamp()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1562770897893", "'yesterday'", "-1", "[]", "'2000-13-01T00:00:00Z'"})
    void takesTheTimeOfReceiptForAnUnreadableTime(String sent) {
        Event event = read("{'timestamp':" + sent + "}");
        assertThat(event.timestamp()).isEqualTo(Events.RECEIVED);
        assertThat(event.notes()).isNotEmpty();
    }

    @Test
    void readsBase64Bodies() {
        byte[] body = Base64.getEncoder().encode("{\"message\":\"hi\"}".getBytes(UTF_8));
        assertThat(new EventReader().read(body, Events.context()).logEntry().text())
                .isEqualTo("hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "7", "null", "{{{{"})
    void makesAnEventOfAnything(String body) {
        Event event = new EventReader().read(body.getBytes(UTF_8), Events.context());
        assertThat(event.id()).hasSize(32);
        assertThat(event.timestamp()).isEqualTo(Events.RECEIVED);
        assertThat(event.notes()).isNotEmpty();
    }

    @Test
    void readsABrokenEventUpToTheBreak() {
        Event event = read("{'message':'hi','extra':{'a':1,");
        assertThat(event.logEntry().text()).isEqualTo("hi");
        assertThat(event.extra()).containsKey("a");
        assertThat(event.notes()).extracting(Note::code).containsExactly("invalid_json");
    }

    @Test
    void prefersTheIdOfTheEnvelope() {
        EventReader.Context context =
                new EventReader.Context(Events.RECEIVED, node("{'event_id':'" + "A".repeat(32) + "'}"), null);
        byte[] json = ("{\"event_id\":\"" + "b".repeat(32) + "\"}").getBytes(UTF_8);
        assertThat(new EventReader().read(json, context).id()).isEqualTo("a".repeat(32));
    }
}
