package dev.faultline.event;

import static dev.faultline.event.Events.canonical;
import static dev.faultline.event.Events.node;
import static dev.faultline.event.Events.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfacesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'filename':'a.js'}|a.js|a.js",
                "{'abs_path':'https://host/dir/a.js?x#y'}|https://host/dir/a.js?x#y|/dir/a.js",
                "{'filename':'http://host/a.js'}|http://host/a.js|/a.js",
                "{'abs_path':'http://host/'}|http://host/|http://host/",
                "{'filename':'app:///a.js'}|app:///a.js|app:///a.js",
                "{'filename':'a.js','abs_path':'/d/a.js'}|/d/a.js|a.js",
            })
    void derivesPathAndNameOfAFrame(String frame, String absPath, String fileName) {
        Frame read =
                read("{'stacktrace':[" + frame + "]}").stackTrace().frames().getFirst();
        assertThat(read.absPath()).isEqualTo(absPath);
        assertThat(read.filename()).isEqualTo(fileName);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'breadcrumbs':[{}],'_meta':{'breadcrumbs':{'0':M}}}|{'breadcrumbs':{'values':{'0':M}}}",
                "{'exception':{'type':'E'},'_meta':{'exception':{'type':M}}}|{'exception':{'values':{'0':{'type':M}}}}",
                "{'sentry.interfaces.Threads':[{}],'_meta':{'sentry.interfaces.Threads':{'0':M}}}"
                        + "|{'threads':{'values':{'0':M}}}",
                "{'message':'a','_meta':{'message':M}}|{'logentry':{'formatted':M}}",
                "{'logentry':{'message':'a'},'_meta':{'logentry':{'message':M}}}|{'logentry':{'formatted':M}}",
                "{'logentry':{'message':'a%s','params':['b']},'_meta':{'logentry':{'message':M}}}"
                        + "|{'logentry':{'message':M}}",
                "{'exception':{'values':[{'type':'E'}]},'_meta':{'exception':{'values':{'0':M}}}}|{'exception':{'values':{'0':M}}}",
            })
    void movesAnnotationsToWhereTheCanonicalEventHasTheValue(String sent, String meta) {
        String annotation = "{'':{'len':3}}";
        assertThat(canonical(sent.replace("M", annotation)).path("_meta"))
                .isEqualTo(node(meta.replace("M", annotation)));
    }

    @Test
    void notesOdditiesOfABareListWhereTheCanonicalEventHasIt() {
        Event event = read("{'breadcrumbs':[{},{'level':{}}],'exception':{'type':'E','value':'x','module':[1]}}");
        assertThat(event.notes()).extracting(Note::path).contains("breadcrumbs.values.1.level");
    }

    @Test
    void readsNumbersOfFramesInEveryForm() {
        Frame frame =
                read("{'stacktrace':{'frames':[{'lineno':'12','colno':3.0,'instruction_addr':'0xFFFFFFFFFFFFFFFF',"
                                + "'image_addr':18446744073709551615,'symbol_addr':'16'}]}}")
                        .stackTrace()
                        .frames()
                        .getFirst();
        assertThat(frame.lineNo()).isEqualTo(12);
        assertThat(frame.colNo()).isEqualTo(3);
        assertThat(frame.instructionAddr()).isEqualTo(-1L);
        assertThat(frame.imageAddr()).isEqualTo(-1L);
        assertThat(frame.symbolAddr()).isEqualTo(16);
    }

    @Test
    void writesAddressesAsHexadecimalTexts() {
        assertThat(canonical("{'stacktrace':[{'instruction_addr':255,'function':'?'}]}")
                        .at("/stacktrace/frames/0"))
                .isEqualTo(node("{'instruction_addr':'0xff'}"));
    }

    @Test
    void leavesRawTracesAsSent() {
        assertThat(canonical("{'exception':[{'type':'E','raw_stacktrace':[{'function':'?','filename':'f'}]}]}")
                        .at("/exception/values/0/raw_stacktrace/frames/0"))
                .isEqualTo(node("{'function':'?','filename':'f'}"));
    }

    @Test
    void fillsInAnEmptyContextLine() {
        Frame frame = read("{'stacktrace':[{'pre_context':['a',null]}]}")
                .stackTrace()
                .frames()
                .getFirst();
        assertThat(frame.preContext()).containsExactly("a", "");
        assertThat(frame.contextLine()).isEmpty();
    }

    @Test
    void readsValuesOfAnyKindAsText() {
        assertThat(read("{'exception':[{'type':'E','value':{'a':true}}]}")
                        .exceptions()
                        .getFirst()
                        .value())
                .isEqualTo("{\"a\":true}");
    }

    @Test
    void keepsTheKindOfThreadIds() {
        assertThat(canonical("{'threads':[{'id':42},{'id':'42'},{'id':'main'}]}")
                        .at("/threads/values"))
                .isEqualTo(Events.node("{'x':[{'id':42},{'id':'42'},{'id':'main'}]}")
                        .get("x"));
    }

    @Test
    void splitsTheUrlOfARequest() {
        Request request = read("{'request':{'url':'https://h/p?a=1&b=%C3%A9+x#f','method':'get'}}")
                .request();
        assertThat(request.url()).isEqualTo("https://h/p");
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.fragment()).isEqualTo("f");
        assertThat(request.queryString()).containsExactly(new Parameter("a", "1"), new Parameter("b", "\u00e9 x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'x-one':'1','accept':['a','b'],'Cookie':'c=d; e=f'}",
                "[['accept',['a','b']],['x-one',1],['cookie','c=d; e=f']]",
            })
    void readsHeadersInEveryShapeAndTakesTheCookiesOut(String headers) {
        Request request = read("{'request':{'headers':" + headers + "}}").request();
        assertThat(request.headers())
                .containsExactlyInAnyOrder(new Parameter("X-One", "1"), new Parameter("Accept", "a,b"));
        assertThat(request.cookies()).containsExactly(new Parameter("c", "d"), new Parameter("e", "f"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\\'a\\':1}|{'a':1}|application/json",
                "a=1&b=x%20y&a=2|{'a':['1','2'],'b':'x y'}|application/x-www-form-urlencoded",
            })
    void parsesBodiesOfRequests(String body, String expected, String type) {
        String text = body.replace("\\'", "\\\"");
        Request request = read("{'request':{'data':'" + text + "'}}").request();
        assertThat(request.data()).isEqualTo(node(expected));
        assertThat(request.other().get("inferred_content_type").stringValue()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dGU=", "{broken", "<a b=c>", "plain text", "a"})
    void leavesOtherBodiesAlone(String body) {
        assertThat(read("{'request':{'data':'" + body + "'}}").request().data().stringValue())
                .isEqualTo(body);
    }

    @Test
    void readsUsersWithNumbersForIds() {
        User user = read("{'user':{'id':42,'username':7,'mine':1}}").user();
        assertThat(user.id()).isEqualTo("42");
        assertThat(user.username()).isEqualTo("7");
        assertThat(user.other()).isEqualTo(node("{'mine':1}"));
    }

    @Test
    void givesContextsTheirType() {
        assertThat(canonical("{'contexts':{'os':{'name':'x'},'mine':{'a':1},'bad':7}}")
                        .get("contexts"))
                .isEqualTo(node("{'os':{'name':'x','type':'os'},'mine':{'a':1,'type':'mine'}}"));
    }

    @Test
    void writesIdsOfTracesInLowerCase() {
        assertThat(canonical("{'contexts':{'trace':{'trace_id':'4C79F60C11214EB38604F4AE0781BFB2','span_id':'FA9'}}}")
                        .at("/contexts/trace"))
                .isEqualTo(node("{'trace_id':'4c79f60c11214eb38604f4ae0781bfb2','span_id':'fa9','type':'trace'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "494F3AEA-88FA-4296-9644-FA8EF5D139B6, 494f3aea-88fa-4296-9644-fa8ef5d139b6",
        "494f3aea88fa42969644fa8ef5d139b60, 494f3aea-88fa-4296-9644-fa8ef5d139b6",
        "494f3aea88fa42969644fa8ef5d139b61a, 494f3aea-88fa-4296-9644-fa8ef5d139b6-1a",
        "494f3aea-88fa-4296-9644-fa8ef5d139b6-1234, 494f3aea-88fa-4296-9644-fa8ef5d139b6-1234",
        "no id, no id",
    })
    void writesDebugIdsInOneForm(String sent, String expected) {
        assertThat(read("{'debug_meta':{'images':[{'type':'pe','debug_id':'" + sent + "'}]}}")
                        .images()
                        .getFirst()
                        .debugId())
                .isEqualTo(expected);
    }

    @Test
    void turnsLegacyImagesIntoTodays() {
        assertThat(canonical(
                                "{'debug_meta':{'images':[{'type':'apple','name':'n','uuid':"
                                        + "'494F3AEA-88FA-4296-9644-FA8EF5D139B6','image_addr':16,'cpu_type':1}],'sdk_info':{}}}")
                        .get("debug_meta"))
                .isEqualTo(node("{'images':[{'code_file':'n','debug_id':'494f3aea-88fa-4296-9644-fa8ef5d139b6',"
                        + "'image_addr':'0x10','type':'macho','cpu_type':1}],'sdk_info':{}}"));
    }

    @Test
    void readsFingerprintsOfScalars() {
        assertThat(read("{'fingerprint':['a',null,1,2.0,true,{}]}").fingerprint())
                .containsExactly("a", "1", "2", "True");
    }

    @Test
    void turnsVariablesInAListIntoAnObject() {
        assertThat(canonical("{'stacktrace':[{'vars':['a',null]}]}").at("/stacktrace/frames/0/vars"))
                .isEqualTo(node("{'0':'a','1':null}"));
    }

    @Test
    void keepsTheMetaOfTheSdkAndAddsItsOwn() {
        assertThat(canonical("{'_meta':{'level':{'':{'len':3}},'x':{'':{'rem':[]}}},'level':'loud'}")
                        .get("_meta"))
                .isEqualTo(node("{'level':{'':{'len':3,'err':[['invalid_data',{'reason':'expected a level'}]],"
                        + "'val':'loud'}},'x':{'':{'rem':[]}}}"));
    }

    @Test
    void listsWhatItRefusedAmongTheErrors() {
        assertThat(canonical("{'errors':[{'type':'mine'}],'logger':7}").get("errors"))
                .isEqualTo(node("{'x':[{'type':'mine'},{'type':'invalid_data','name':'logger','reason':"
                                + "'expected a string','value':7}]}")
                        .get("x"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'type':'transaction'}|TRANSACTION|INFO",
                "{'type':'error'}|DEFAULT|ERROR",
                "{'exception':[{'type':'E'}]}|ERROR|ERROR",
                "{'csp':{}}|CSP|ERROR",
                "{'type':'feedback'}|FEEDBACK|ERROR",
            })
    void infersTypeAndLevel(String json, EventType type, Level level) {
        assertThat(read(json).type()).isEqualTo(type);
        assertThat(read(json).level()).isEqualTo(level);
    }
}
