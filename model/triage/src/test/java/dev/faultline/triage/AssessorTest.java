package dev.faultline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.Fixtures;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static Assessment assess(String json) {
        return new Assessor(new GroupingEngine(GroupingRules.shipped())).assess(Fixtures.event(json));
    }

    @Test
    void titlesAnExceptionByTypeAndFirstLineOfTheValue() {
        Assessment assessment = assess("{'exception': {'values': [{'type': 'IOError', 'value': 'disk full\\nat 7'}]}}");
        assertThat(assessment.title()).isEqualTo("IOError: disk full");
        assertThat(assessment.type()).isEqualTo("IOError");
        assertThat(assessment.value()).isEqualTo("disk full\nat 7");
    }

    @Test
    void titlesASyntheticExceptionByTheFunctionThatCrashed() {
        Assessment assessment = assess("""
                {'platform': 'native', 'exception': {'values': [{'type': 'SIGSEGV', 'value': 'bad access',
                  'mechanism': {'type': 'signal', 'synthetic': true},
                  'stacktrace': {'frames': [
                    {'function': 'int shop::pay(int)', 'filename': 'pay.cpp', 'in_app': true},
                    {'function': '<unknown>', 'in_app': true}]}}]}}""");
        assertThat(assessment.title()).isEqualTo("shop::pay");
        assertThat(assessment.culprit()).isNull();
        assertThat(assessment.location()).isEqualTo("pay.cpp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"python     | shop.pay in total", "javascript | total(shop.pay)", "native     | total"})
    void namesTheCulpritInTheWordsOfThePlatform(String platform, String culprit) {
        Assessment assessment = assess("""
                {'platform': '%s', 'stacktrace': {'frames': [
                  {'module': 'shop.pay', 'function': 'total', 'filename': 'pay', 'in_app': true},
                  {'module': 'lib', 'function': 'call', 'filename': 'lib', 'in_app': false}]}}""".formatted(platform));
        assertThat(assessment.culprit()).isEqualTo(culprit);
    }

    @Test
    void blamesNobodyForAnAddressWithoutAName() {
        Assessment assessment = assess("""
                {'platform': 'native', 'stacktrace': {'frames': [
                  {'instruction_addr': '0x4010', 'in_app': true}]}}""");
        assertThat(assessment.culprit()).isNull();
    }

    @Test
    void prefersTheTransactionAsCulprit() {
        assertThat(assess("{'transaction': 'POST /pay', 'message': 'x'}").culprit())
                .isEqualTo("POST /pay");
    }

    @Test
    void titlesAMessageByItsFirstLine() {
        assertThat(assess("{'message': '  order 1 is lost\\nsecond'}").title()).isEqualTo("order 1 is lost");
        assertThat(assess("{}").title()).isEqualTo("<unlabeled event>");
    }

    @Test
    void titlesABrokenPolicyByWhatWasBlocked() {
        Assessment assessment =
                assess("{'csp': {'effective_directive': 'img-src', 'blocked_uri': 'https://evil.example/x.png'}}");
        assertThat(assessment.title()).contains("evil.example");
        assertThat(assessment.location()).isEqualTo("evil.example");
    }

    @Test
    void titlesAGroupOfLikeExceptionsByOneOfThem() {
        Assessment assessment = assess("""
                {'exception': {'values': [
                  {'type': 'Refused', 'value': 'no', 'mechanism': {'type': 'chained', 'exception_id': 1, 'parent_id': 0}},
                  {'type': 'Group', 'value': '1', 'mechanism': {'type': 'x', 'exception_id': 0, 'is_exception_group': true}}
                ]}}""");
        assertThat(assessment.title()).isEqualTo("Refused: no");
    }
}
