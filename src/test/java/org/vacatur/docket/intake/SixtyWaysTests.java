package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.Reject;

/** A file with one bad row in each of many ways: each is told by its line and column, and every good row between them is used. */
class SixtyWaysTests {
    private static final List<String> COLUMNS = List.of(
            "docketNumber",
            "district",
            "courtDepartment",
            "defendantDeceased",
            "asOf",
            "convictions",
            "sentenceStatus",
            "number",
            "offense",
            "offenseKind",
            "underlyingCharge",
            "drugClass",
            "onDistrictAttorneyList",
            "disposition",
            "dispositionDate",
            "priorRelief",
            "priorReliefDate",
            "evidenceReviewComplete",
            "wouldReprosecute",
            "certifiedBy",
            "certifiedOn",
            "sampleId",
            "laboratory",
            "dookhanRole",
            "signedByDookhanOn",
            "signedBeforeDisposition",
            "certificateDate",
            "result",
            "otherAnalysts",
            "evidence.kind",
            "evidence.existsNow",
            "evidence.identifies",
            "evidence.notes",
            "warrants",
            "synthetic");

    /** One way to be wrong: a cell, the column and the words that the reject must hold. */
    private record Way(String column, String cell, String shape, String phrase) {}

    private static Way way(String column, String cell, String shape, String phrase) {
        return new Way(column, cell, shape, phrase);
    }

    private static final List<Way> WAYS = List.of(
            way("docketNumber", "", "", "is blank"),
            way("docketNumber", "1.23E+11", "9.99A+99", "rounded number"),
            way("docketNumber", "7.79001E+07", "9.99999A+99", "digits are lost"),
            way("docketNumber", "77900123", "99999999", "bare number"),
            way("docketNumber", "770.0", "999.9", "leading zeros are lost"),
            way("docketNumber", "501CR1234", "999AA9999", "probably 9999AA9999 with a zero in front"),
            way("docketNumber", "779 CR 00123", "999 AA 99999", "lost a leading zero"),
            way("docketNumber", "3/4/2008", "9/9/9999", "made a date of this docket number"),
            way("docketNumber", "2008-03-04", "9999-99-99", "made a date of this docket number"),
            way("docketNumber", "Mar-08", "AAA-99", "made a date of this docket number"),
            way("docketNumber", "3-Mar-08", "9-AAA-99", "made a date of this docket number"),
            way("docketNumber", "x".repeat(201), "A".repeat(40), "201 characters long"),
            way("docketNumber", "0779CR\u202e00770", "9999AA?99999", "turns the direction"),
            way("district", "SUFOLK", "AAAAAA", "Did you mean SUFFOLK?"),
            way("district", "District 7", "AAAAAAAA 9", "Write one of SUFFOLK"),
            way("courtDepartment", "SUPERIER", "AAAAAAAA", "Did you mean SUPERIOR?"),
            way("defendantDeceased", "maybe", "AAAAA", "write yes or no"),
            way("asOf", "today", "AAAAA", "not a date"),
            way("convictions", "-1", "-9", "not a whole number"),
            way("convictions", "two", "AAA", "not a whole number"),
            way("convictions", "1.5", "9.9", "not a whole number"),
            way("convictions", "10001", "99999", "from 0 to 10000"),
            way("sentenceStatus", "free", "AAAA", "Write one of COMPLETED"),
            way("number", "one", "AAA", "not a whole number"),
            way("number", "0", "9", "from 1 to 9999"),
            way("number", "1,000", "9,999", "not a whole number"),
            way("offense", "y".repeat(2001), "A".repeat(40), "2001 characters long"),
            way("offense", "COCAINE\u0007", "AAAAAAA?", "control character"),
            way("offenseKind", "POSESSION", "AAAAAAAAA", "Did you mean POSSESSION?"),
            way("underlyingCharge", "2A", "9A", "not a whole number"),
            way("drugClass", "F", "A", "Write one of A, B, C, D, E"),
            way("onDistrictAttorneyList", "Y?", "A?", "write yes or no"),
            way("disposition", "z".repeat(2001), "A".repeat(40), "at most 2000"),
            way("dispositionDate", "3/4/2008", "9/9/9999", "cannot be told apart"),
            way("dispositionDate", "4.3.2008", "9.9.9999", "cannot be told apart"),
            way("dispositionDate", "25/12/2008", "99/99/9999", "not written as it must be"),
            way("dispositionDate", "3/4/08", "9/9/99", "two digits"),
            way("dispositionDate", "08-03-04", "99-99-99", "two digits"),
            way("dispositionDate", "39511", "99999", "bare number"),
            way("dispositionDate", "3.9511E+04", "9.9999A+99", "bare number"),
            way("dispositionDate", "2008-02-30", "9999-99-99", "not in the calendar"),
            way("dispositionDate", "2008-03-04 09:30", "9999-99-99 99:99", "time of day"),
            way("dispositionDate", "0208-03-04", "9999-99-99", "between 1900 and 2099"),
            way("dispositionDate", "2008/03/04", "9999/99/99", "Write it year-month-day"),
            way("dispositionDate", "March 4, 2008", "AAAAA 9, 9999", "not a date"),
            way("dispositionDate", "2008", "9999", "bare number"),
            way("priorRelief", "VACATD", "AAAAAA", "Did you mean VACATED?"),
            way("priorReliefDate", "2017-13-01", "9999-99-99", "not in the calendar"),
            way("evidenceReviewComplete", "done", "AAAA", "write yes or no"),
            way("wouldReprosecute", "perhaps", "AAAAAAA", "Write one of YES, NO, UNDECIDED"),
            way("certifiedBy", "q".repeat(201), "A".repeat(40), "at most 200"),
            way("certifiedOn", "4-Apr-17", "9-AAA-99", "not a date"),
            way("laboratory", "HINTEN", "AAAAAA", "Did you mean HINTON?"),
            way("dookhanRole", "SECONDARY", "AAAAAAAAA", "Write one of PRIMARY"),
            way("signedByDookhanOn", "1/2/2010", "9/9/9999", "month/day/year and another read as day/month/year"),
            way("signedBeforeDisposition", "2", "9", "write yes or no"),
            way("certificateDate", "2010-1-2", "9999-9-9", "Write it year-month-day"),
            way("result", "POSITIVE", "AAAAAAAA", "Write one of CONTROLLED"),
            way("otherAnalysts", "A|B|C|D", "A|A|A|A", "name | role"),
            way("otherAnalysts", "A|B|perhaps", "A|A|AAAAAAA", "write yes or no"),
            way("evidence.kind", "FEELD_TEST", "AAAAA?AAAA".replace('?', '_'), "Did you mean FIELD_TEST?"),
            way("evidence.existsNow", "once", "AAAA", "write yes or no"),
            way("evidence.identifies", "COCAINE", "AAAAAAA", "Write one of ALLEGED_SUBSTANCE"),
            way("evidence.notes", "n".repeat(4001), "A".repeat(40), "at most 4000"),
            way("warrants", "w".repeat(2001), "A".repeat(40), "at most 2000"),
            way("synthetic", "surely", "AAAAAA", "write yes or no"));

    /** Rows that are out of order as a whole. */
    private static final Map<String, String> WHOLE_ROWS = wholeRows();

    private static Map<String, String> wholeRows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("0779CR90001,SUFFOLK,too,few", "has 4 cells and the header has " + COLUMNS.size());
        rows.put("0779CR90002,SUFFOLK" + ",".repeat(COLUMNS.size()), "has " + (COLUMNS.size() + 2) + " cells");
        rows.put("0779CR90003,\"SUFFOLK\"x" + ",".repeat(COLUMNS.size() - 2), "quotation marks are out of order");
        rows.put("0779CR90004,\"SUFFOLK" + ",".repeat(COLUMNS.size() - 2), "quotation marks are out of order");
        return rows;
    }

    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("district", "SUFFOLK"),
            Map.entry("number", "1"),
            Map.entry("offense", "POSSESSION, \"CLASS B\""),
            Map.entry("disposition", "Guilty Plea"),
            Map.entry("dispositionDate", "2009-04-30"),
            Map.entry("laboratory", "HINTON"),
            Map.entry("dookhanRole", "PRIMARY"),
            Map.entry("synthetic", "yes"));

    @Test
    void each_bad_row_is_rejected_with_its_line_and_column_and_every_good_row_is_used(@TempDir Path folder) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS) + "\r\n");
        List<Reject> expected = new ArrayList<>();
        int line = 2;
        int good = 0;
        List<String> phrases = new ArrayList<>();
        for (Way way : WAYS) {
            text.append(row(docket(++good), Map.of()));
            text.append(row("0779CR8%04d".formatted(good), Map.of(way.column(), way.cell())));
            expected.add(new Reject("docket.csv", null, line + 1, way.column(), way.shape(), way.phrase()));
            line += 2;
        }
        for (Map.Entry<String, String> whole : WHOLE_ROWS.entrySet()) {
            text.append(row(docket(++good), Map.of()));
            text.append(whole.getKey()).append("\r\n");
            expected.add(new Reject("docket.csv", null, line + 1, "", "", whole.getValue()));
            line += 2;
        }
        byte[] start = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] notText = row("0779CR95000", Map.of("offense", "?")).getBytes(StandardCharsets.UTF_8);
        notText[new String(notText, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xFF;
        expected.add(new Reject("docket.csv", null, line, "", "", "bytes that are no characters"));
        byte[] end = row(docket(++good), Map.of("offense", "CLASS B \u00a7")).getBytes(StandardCharsets.UTF_8);

        Taken taken = Taken.plain(folder, Taken.file(folder, "docket.csv", joined(start, notText, end)));

        assertThat(expected.size()).isGreaterThanOrEqualTo(60);
        Map<Long, Reject> byLine =
                taken.rejects().stream().collect(Collectors.toMap(Reject::line, Function.identity()));
        assertThat(byLine).hasSize(expected.size());
        for (Reject each : expected) {
            assertThat(byLine.get(each.line())).as("line " + each.line()).isNotNull();
            Reject found = byLine.get(each.line());
            assertThat(found.reason()).contains(each.reason());
            assertThat(List.of(found.file(), found.column(), found.shape()))
                    .isEqualTo(List.of(each.file(), each.column(), each.shape()));
        }
        assertThat(taken.facts()).hasSize(good).allMatch(each -> each.charges().size() == 1);
        assertThat(taken.rows().input()).isEqualTo(taken.report().rows()).isEqualTo(good + expected.size());
        assertThat(taken.rows().charges()).isEqualTo(good);
        assertThat(taken.rows().rejected()).isEqualTo(expected.size());
        assertThat(taken.rows().holds()).isTrue();
        assertThat(taken.cases()).allMatch(each -> each.rows().holds());
    }

    @Test
    void no_reject_repeats_a_value(@TempDir Path folder) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS) + "\n");
        for (Way way : WAYS) {
            text.append(row("0779CR81234", Map.of(way.column(), way.cell())));
        }
        Taken taken = Taken.csv(folder, text.toString());
        List<String> facts = List.of("501CR1234", "3/4/2008", "2008-03-04", "2008-04-03", "surely", "FEELD", "81234");
        assertThat(taken.rejects())
                .hasSizeGreaterThan(60)
                .allSatisfy(each -> assertThat(each.reason() + each.shape()).doesNotContain(facts));
    }

    private static String docket(int number) {
        return "0779CR%05d".formatted(number);
    }

    private static String row(String docket, Map<String, String> bad) {
        return COLUMNS.stream()
                        .map(each -> bad.getOrDefault(
                                each, each.equals("docketNumber") ? docket : SOUND.getOrDefault(each, "")))
                        .map(each -> "\"" + each.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static byte[] joined(byte[]... parts) {
        var out = new java.io.ByteArrayOutputStream();
        for (byte[] each : parts) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }
}
