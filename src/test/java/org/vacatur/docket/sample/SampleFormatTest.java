package org.vacatur.docket.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.LineRead;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;

class SampleFormatTest {
    private static final StatewidePlan PLAN = StatewidePlan.published();
    private static final StatewideDocket DOCKET = new StatewideDocket(PLAN, 1_500, 11);

    @Test
    void every_row_says_that_it_is_synthetic() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.getField("synthetic")).isEqualTo("yes");
            assertThat(each.getField("defendantRef")).startsWith("SYN-");
            assertThat(each.getField("court")).endsWith("(synthetic)");
            assertThat(each.getField("certifiedBy")).matches("|.+ \\(invented\\)");
            assertThat(each.getField("otherAnalysts"))
                    .matches("|Analyst [BC] \\(invented\\)(; Analyst C \\(invented\\))?");
        });
    }

    @Test
    void the_rows_hold_every_charge_certificate_and_item_of_evidence_once() throws IOException {
        List<NamedCsvRecord> rows = rows();
        List<Charge> charges = charges();

        assertThat(rows.stream().filter(each -> filled(each, "offense"))).hasSameSizeAs(charges);
        assertThat(rows.stream().filter(each -> filled(each, "sampleId")))
                .hasSize(charges.stream()
                        .mapToInt(each -> each.certificates().size())
                        .sum());
        assertThat(rows.stream().filter(each -> filled(each, "evidence.kind")))
                .hasSize(charges.stream()
                        .mapToInt(each -> each.independentEvidence().size())
                        .sum());
        assertThat(rows.stream().map(NamedCsvRecord::getFields)).doesNotHaveDuplicates();
    }

    @Test
    void a_further_row_repeats_the_case_and_the_number_and_nothing_of_the_charge() throws IOException {
        List<NamedCsvRecord> rows = rows();
        Map<String, NamedCsvRecord> first = new HashMap<>();
        int further = 0;
        for (NamedCsvRecord row : rows) {
            NamedCsvRecord before = first.putIfAbsent(row.getField("docketNumber") + "/" + row.getField("number"), row);
            if (before != null) {
                further++;
                for (String column : PlainLayout.CASE) {
                    assertThat(row.getField(column)).as(column).isEqualTo(before.getField(column));
                }
                assertThat(PlainLayout.CHARGE.subList(1, PlainLayout.CHARGE.size()))
                        .noneMatch(column -> filled(row, column));
            }
        }
        assertThat(further).as("charges with more than one certificate").isPositive();
    }

    @Test
    void the_columns_are_named_as_in_the_contract() throws IOException {
        String contract = Files.readString(Path.of("openapi.yaml"));
        List<String> ours = new ArrayList<>(PlainLayout.COLUMNS);
        ours.removeAll(PlainLayout.FURTHER);
        assertThat(ours)
                .doesNotHaveDuplicates()
                .allSatisfy(each ->
                        assertThat(contract).containsPattern("(?m)^        " + each.replace("evidence.", "") + ":$"));
    }

    @Test
    void lines_are_cases_of_the_contract_and_read_back_as_they_were_made() throws IOException {
        List<CaseFacts> read = new ArrayList<>();
        new CaseFactsReader()
                .readLines(
                        new ByteArrayInputStream(written(SampleFormat.NDJSON).getBytes(StandardCharsets.UTF_8)),
                        line -> read.add(((LineRead.Case) line).facts()));
        assertThat(read)
                .containsExactlyElementsOf(StreamSupport.stream(DOCKET.spliterator(), false)
                        .map(SyntheticCase::facts)
                        .toList());
    }

    @Test
    void every_line_says_that_it_is_synthetic() throws IOException {
        assertThat(written(SampleFormat.NDJSON).lines())
                .hasSize(1_500)
                .allMatch(each -> each.contains(" (synthetic)\"") && each.contains("\"SYN-"));
    }

    /** Also on other versions of Java: whoever measures on a sample of a seed can say which. */
    @Test
    void a_seed_gives_the_same_bytes_for_ever() throws IOException, NoSuchAlgorithmException {
        assertThat(List.of(hash(SampleFormat.CSV), hash(SampleFormat.NDJSON)))
                .containsExactly(
                        "630e3226c5a724335061f47036f07e919d492969b2f2fca031299cafa46a53a3",
                        "45a98e3f79e4fa414edc950637f599a59909c0d98f90264dfe9b8a6f841076b0");
    }

    @Test
    void what_was_written_is_counted() throws IOException {
        Written written = SampleFormat.CSV.write(DOCKET, new StringWriter());
        assertThat(written.cases()).isEqualTo(1_500);
        assertThat(written.charges()).isEqualTo(charges().size());
        assertThat(written.rows()).isEqualTo(rows().size());
        assertThat(written.dismissed()).isEqualTo(DOCKET.plan().count(Quantity.DISMISSED));
        assertThat(written.relevant() - written.dismissed())
                .isEqualTo(DOCKET.plan().count(Quantity.RETAINED));
    }

    private static String hash(SampleFormat format) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(written(format).getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(SampleFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(DOCKET, out);
        return out.toString();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(written(SampleFormat.CSV))) {
            return rows.stream().toList();
        }
    }

    private static List<Charge> charges() {
        return StreamSupport.stream(DOCKET.spliterator(), false)
                .flatMap(each -> each.facts().charges().stream())
                .toList();
    }

    private static boolean filled(NamedCsvRecord row, String column) {
        return !row.getField(column).isEmpty();
    }
}
