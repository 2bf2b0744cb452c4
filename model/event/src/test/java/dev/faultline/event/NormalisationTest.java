package dev.faultline.event;

import static dev.faultline.event.Events.canonical;
import static dev.faultline.event.Events.node;
import static dev.faultline.event.Events.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

    @Test
    void correctsTheTimesOfAClockThatIsFarOff() {
        Event event = withHeader(
                "{'sent_at':'2026-01-02T01:04:05Z'}",
                "{'timestamp':'2026-01-02T01:04:00Z','breadcrumbs':[{'timestamp':'2026-01-02T01:03:00Z'}]}");
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-01-02T03:04:00Z"));
        assertThat(event.breadcrumbs().getFirst().timestamp()).isEqualTo(Instant.parse("2026-01-02T03:03:00Z"));
        assertThat(event.notes()).extracting(Note::code).containsExactly("clock_drift");
    }

    @Test
    void leavesASmallDriftAlone() {
        Event event = withHeader("{'sent_at':'2026-01-02T02:14:05Z'}", "{'timestamp':'2026-01-02T02:14:00Z'}");
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-01-02T02:14:00Z"));
        assertThat(event.notes()).isEmpty();
    }

    @Test
    void takesTheTimeOfReceiptForATimeInTheFuture() {
        Event event = read("{'timestamp':'2026-01-02T03:06:05Z'}");
        assertThat(event.timestamp()).isEqualTo(Events.RECEIVED);
        assertThat(event.notes()).extracting(Note::code).containsExactly("future_timestamp");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'user':{'ip_address':'{{auto}}'}}|9.8.7.6",
                "{'user':{'ip_address':'{{auto}}'},'request':{'env':{'REMOTE_ADDR':'1.2.3.4'}}}|1.2.3.4",
                "{'request':{'env':{'REMOTE_ADDR':'1.2.3.4'}}}|1.2.3.4",
                "{'platform':'javascript'}|9.8.7.6",
                "{'user':{'ip_address':'::1'},'platform':'cocoa'}|::1",
                "{'platform':'java','sdk':{'settings':{'infer_ip':'auto'}}}|9.8.7.6",
            })
    void fillsInTheAddressOfTheUser(String json, String expected) {
        assertThat(from("9.8.7.6", json).user().ipAddress()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'platform':'java'}", "{'platform':'javascript','sdk':{'settings':{'infer_ip':'never'}}}"})
    void leavesTheAddressOutWhereNobodyAskedForIt(String json) {
        assertThat(from("9.8.7.6", json).user()).isNull();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(canonical("{'user':{'id':1,'ip_address':'here'}}").at("/_meta/user/ip_address"))
                .isEqualTo(node("{'':{'err':[['invalid_data',{'reason':'expected an ip address'}]],'val':'here'}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "..", "a/b", "a\\\\nb"})
    void refusesAReleaseThatIsNone(String release) {
        Event event = read("{'release':'" + release + "'}");
        assertThat(event.release()).isNull();
        assertThat(event.notes()).extracting(Note::path).containsExactly("release");
    }

    @Test
    void refusesTheEnvironmentNone() {
        assertThat(read("{'environment':'none'}").environment()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'Hello, %s!'|['World']|Hello, World!",
                "'%d of %s, 100%%'|[1,'two']|1 of two, 100%",
                "'Hello, %(name)s'|{'name':'World'}|Hello, World",
                "'%.2f'|[1.239]|1.24",
                "'Hello, {}!'|['World']|Hello, World!",
                "'{1} {0}'|['a','b']|b a",
                "'{name} {{x}}'|{'name':'n'}|n {x}",
                "'{}'|[[1,2]]|[1,2]",
            })
    void fillsTemplates(String message, String params, String expected) {
        Event event = read("{'logentry':{'message':" + message + ",'params':" + params + "}}");
        assertThat(event.logEntry().formatted()).isEqualTo(expected);
        assertThat(event.logEntry().message()).isEqualTo(message.replace("'", ""));
    }

    @Test
    void leavesATemplateThatItsParametersDoNotFit() {
        LogEntry entry =
                read("{'logentry':{'message':'%s %s','params':['one']}}").logEntry();
        assertThat(entry.formatted()).isNull();
        assertThat(entry.text()).isEqualTo("%s %s");
    }

    @Test
    void splitsAValueThatNamesItsType() {
        ExceptionValue exception = read("{'exception':[{'value':'TypeError: no such thing'}]}")
                .exceptions()
                .getFirst();
        assertThat(exception.type()).isEqualTo("TypeError");
        assertThat(exception.value()).isEqualTo("no such thing");
    }

    @Test
    void movesALoneTraceIntoALoneException() {
        Event event = read("{'exception':[{'type':'E'}],'stacktrace':{'frames':[{'function':'f'}]}}");
        assertThat(event.stackTrace()).isNull();
        assertThat(event.exceptions().getFirst().stackTrace().frames()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "linux, 11, SIGSEGV, SEGV_MAPERR",
        "macos, 10, SIGBUS, BUS_ADRALN",
        "linux, 7, SIGBUS, BUS_ADRALN",
    })
    void namesSignalsByTheirSystem(String system, int number, String name, String codeName) {
        String json = "{'contexts':{'os':{'name':'" + system + "'}},'exception':[{'type':'E','mechanism':"
                + "{'type':'signal','meta':{'signal':{'number':" + number + ",'code':1}}}}]}";
        assertThat(canonical(json)
                        .at("/exception/values/0/mechanism/meta/signal/name")
                        .stringValue())
                .isEqualTo(name);
        assertThat(canonical(json)
                        .at("/exception/values/0/mechanism/meta/signal/code_name")
                        .stringValue())
                .isEqualTo(codeName);
    }

    @Test
    void namesErrorsByTheirSystem() {
        String exception = "'exception':[{'type':'E','mechanism':{'type':'x','meta':{'errno':{'number':35}}}}]}";
        assertThat(canonical("{'contexts':{'os':{'name':'iOS'}}," + exception)
                        .at("/exception/values/0/mechanism/meta/errno/name")
                        .stringValue())
                .isEqualTo("EAGAIN");
        assertThat(canonical("{'contexts':{'os':{'name':'Linux'}}," + exception)
                        .at("/exception/values/0/mechanism/meta/errno/name")
                        .stringValue())
                .isEqualTo("EDEADLK");
    }

    @Test
    void readsMechanismsInTheirFlatForm() {
        assertThat(canonical("{'exception':[{'type':'E','mechanism':{'posix_signal':{'signal':11,'name':'SIGSEGV'},"
                                + "'relevant_address':'0x1','mach_exception':{'exception':1,'exception_name':'X'}}}]}")
                        .at("/exception/values/0/mechanism"))
                .isEqualTo(node("{'type':'generic','data':{'relevant_address':'0x1'},'meta':{'signal':"
                        + "{'name':'SIGSEGV','number':11},'mach_exception':{'exception':1,'name':'X'}}}"));
    }

    @Test
    void movesNothingButTheEnvironmentOutOfTheTags() {
        Event event = read("{'tags':{'environment':'prod','a b':' x ','ok':true,'release':'9'},'server_name':'s'}");
        assertThat(event.environment()).isEqualTo("prod");
        assertThat(event.tags())
                .containsExactly(new Pair("a-b", "x"), new Pair("ok", "True"), new Pair("server_name", "s"));
        assertThat(event.notes()).extracting(Note::code).containsExactly("reserved_tag");
    }

    @Test
    void keepsTheFirstOfDuplicateTags() {
        Event event = read("{'tags':[['a','1'],['a','2'],null,['b']]}");
        assertThat(event.tag("a")).isEqualTo("1");
        assertThat(event.notes()).extracting(Note::code).containsExactlyInAnyOrder("invalid_data", "duplicate_tag");
    }

    private static Event withHeader(String header, String json) {
        return new EventReader()
                .read(
                        Events.quoted(json).getBytes(UTF_8),
                        new EventReader.Context(Events.RECEIVED, node(header), null));
    }

    private static Event from(String address, String json) {
        return new EventReader()
                .read(Events.quoted(json).getBytes(UTF_8), new EventReader.Context(Events.RECEIVED, null, address));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'family':'iPhone','model':'iPhone8,4'}|1",
                "{'family':'iOS','model':'iPhone12,8'}|2",
                "{'family':'iOS','model':'iPhone14,3'}|3",
                "{'family':'Pixel','processor_frequency':3300,'processor_count':8,'memory_size':6442450944}|3",
                "{'family':'Pixel','processor_frequency':2400,'processor_count':8,'memory_size':6442450944}|2",
                "{'family':'Pixel','processor_frequency':3300,'processor_count':4,'memory_size':6442450944}|1",
            })
    void tagsHowPowerfulADeviceIs(String device, String expected) {
        assertThat(read("{'contexts':{'device':" + device + "}}").tags())
                .containsExactly(new Pair("device.class", expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'family':'iPad','model':'iPad8,1'}",
                "{'family':'iOS','model':'iPhone'}",
                "{'family':'Pixel','memory_size':'6 GB'}",
                "{'family':7}",
            })
    void saysNothingOfADeviceThatItDoesNotKnow(String device) {
        assertThat(read("{'contexts':{'device':" + device + "}}").tags()).isEmpty();
    }

    @Test
    void readsTheBodyOfAResponse() {
        String headers = "'headers':[['content-type','application/json; charset=utf-8']]";
        assertThat(canonical("{'contexts':{'response':{'data':'{\\'a\\':1}'," + headers + "}}}")
                        .at("/contexts/response"))
                .isEqualTo(node("{'data':{'a':1}," + headers
                        + ",'type':'response','inferred_content_type':'application/json'}"));
    }

    @Test
    void leavesABrokenBodyOfAResponseAsItCame() {
        assertThat(canonical("{'contexts':{'response':{'data':'{\\'a\\':'}}}")
                        .at("/contexts/response/data")
                        .asString())
                .isEqualTo("{\"a\":");
    }
}
