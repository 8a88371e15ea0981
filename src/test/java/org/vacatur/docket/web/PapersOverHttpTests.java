package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vacatur.docket.web.DocketClient.files;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.ok;
import static org.vacatur.docket.web.DocketClient.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.TestDatabase;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.lists.WrittenPack;
import org.vacatur.docket.papers.NoticeLanguage;
import org.vacatur.docket.run.OfflineDocket;
import org.vacatur.docket.run.PackComparison;
import org.vacatur.docket.run.Papers;
import org.vacatur.office.RunningOffice;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Rulebook;

/** The papers of a run as an office takes them from the service: whole lists as PDF, and the pack with as many papers as the command line writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersOverHttpTests {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 18);
    private static final String SECOND = "SECOND_LETTER_PROPOSED";

    @TempDir
    Path folder;

    private final CountyFile county = CountyFile.of("SUFFOLK", 300, 11).undecided();
    private RunningOffice office;
    private DocketClient suffolk;
    private String run;

    @BeforeAll
    void start() {
        office = RunningOffice.local(TestDatabase.h2InMemory());
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
        run = suffolk.done(new FilesForm().file("suffolk.csv", county.csv()).field("asOf", DAY.toString()));
    }

    @AfterAll
    void stop() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void a_list_of_several_courts_is_one_tagged_pdf_with_every_charge() throws IOException {
        List<Map<String, String>> csv = suffolk.letter(run, SECOND);
        assertThat(csv.stream().map(each -> each.get("court")).distinct()).hasSizeGreaterThan(1);
        HttpResponse<byte[]> answer = ok(suffolk.get("/" + run + "/letters/" + SECOND, "Accept", "application/pdf"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Suffolk District: PROPOSED: second letter (suffolk.csv)");
            var tags = Objects.requireNonNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            PDStructureElement document = (PDStructureElement) tags.getKids().get(0);
            assertThat(document.getStructureType()).isEqualTo("Document");
            assertThat(document.getKids())
                    .hasSameSizeAs(csv.stream()
                            .map(each -> each.get("court"))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        String text = textOf(answer.body());
        assertThat(csv.stream().map(each -> each.get("docketNumber") + each.get("charge")))
                .allMatch(text::contains);
    }

    @Test
    void a_list_of_no_charges_is_a_page_that_says_so() throws IOException {
        assertThat(suffolk.letter(run, "FIRST_LETTER")).isEmpty();
        HttpResponse<byte[]> answer = ok(suffolk.get("/" + run + "/letters/FIRST_LETTER", "Accept", "application/pdf"));
        assertThat(textOf(answer.body())).contains("Nochargestandsonthislist.");
    }

    @Test
    void the_pack_has_the_papers_and_notices_that_are_asked_for_as_the_command_line_writes_them() throws IOException {
        Map<String, byte[]> served = pack("?papers=ALL&notices=EN,ES,PT");
        Map<String, byte[]> written = commandLine(new Papers(Papers.Which.ALL, Set.of(NoticeLanguage.values()), null));
        assertThat(served).containsKeys("notices/suffolk-notices.csv", "notices/notice-pt.docx");
        assertThat(served.keySet()).anyMatch(each -> each.startsWith("papers/suffolk-second-letter-proposed-001-"));
        assertThat(served.keySet()).isEqualTo(written.keySet());
        for (String name : served.keySet()) {
            byte[] one = Objects.requireNonNull(served.get(name));
            byte[] other = Objects.requireNonNull(written.get(name));
            if (name.endsWith(".pdf")) {
                assertThat(textOf(one).equals(textOf(other))).as(name).isTrue();
            } else if (name.startsWith("notices/") || name.endsWith(".svg")) {
                assertThat(one).as(name).isEqualTo(other);
            }
        }
    }

    @Test
    void the_same_pack_is_the_same_to_the_byte_but_for_the_seal_page() {
        Map<String, byte[]> once = pack("?notices=ES&papers=NONE");
        Map<String, byte[]> again = pack("?notices=ES&papers=NONE");
        once.remove("seal.txt");
        again.remove("seal.txt");
        assertThat(once.keySet()).isEqualTo(again.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
        assertThat(once)
                .containsKey("notices/notice-es.docx")
                .doesNotContainKeys("totals.pdf", "notices/notice-en.docx");
    }

    @Test
    void few_papers_and_no_notices_are_in_the_pack_if_nothing_is_said() {
        assertThat(new TreeSet<>(pack("").keySet()))
                .contains("totals.pdf")
                .noneMatch(each -> each.startsWith("papers/") || each.startsWith("notices/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"papers=MANY", "papers=all", "papers=", "notices=FR", "notices=EN,", "notices=", "notices=EN;ES"
            })
    void what_is_no_paper_or_language_is_refused(String asked) {
        HttpResponse<byte[]> answer = suffolk.get("/" + run + "/pack?" + asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/pointer").asString())
                .as(text(answer))
                .isEqualTo(asked.split("=", 2)[0]);
    }

    @Test
    void what_changed_in_a_repeated_run_is_told_alike_by_the_service_and_from_the_two_packs() throws IOException {
        String later = suffolk.done(suffolk.post("/" + run + "/repetition", "{\"asOf\":\"2011-01-01\"}"));
        byte[] told = ok(suffolk.get("/" + later + "/changes?since=" + run)).body();
        assertThat(DocketClient.rows(told)).isNotEmpty();
        ByteArrayOutputStream compared = new ByteArrayOutputStream();
        try (WrittenPack before = WrittenPack.open(saved(run));
                WrittenPack after = WrittenPack.open(saved(later))) {
            PackComparison.write(before, after, false, compared);
        }
        assertThat(compared.toString(StandardCharsets.UTF_8)).isEqualTo(new String(told, StandardCharsets.UTF_8));
    }

    private Path saved(String id) throws IOException {
        return Files.write(
                folder.resolve(id + ".zip"),
                ok(suffolk.get("/" + id + "/pack?papers=NONE")).body());
    }

    @Test
    void the_service_does_not_start_with_templates_that_cannot_be_used() throws IOException {
        Files.createDirectories(folder.resolve("notices"));
        Files.writeString(folder.resolve("notices/en.html"), "<html><body>{{nobody}}</body></html>");
        assertThatThrownBy(() ->
                        RunningOffice.local(TestDatabase.h2InMemory(), "vacatur.dockets.notice-templates=" + folder))
                .rootCause()
                .hasMessageContaining("notices/en.html, line 1: {{nobody}} is not a placeholder.");
    }

    private Map<String, byte[]> pack(String asked) {
        return new TreeMap<>(files(ok(suffolk.get("/" + run + "/pack" + asked)).body()));
    }

    private Map<String, byte[]> commandLine(Papers papers) throws IOException {
        Path file = Files.writeString(folder.resolve("suffolk.csv"), county.csv());
        Path pack = folder.resolve("pack");
        new OfflineDocket(
                        Rulebook.load(Path.of("rules")).ruleSet("dookhan"),
                        Clock.fixed(Instant.parse("2017-04-18T10:00:00Z"), ZoneOffset.UTC))
                .run(
                        new OfflineDocket.Asked(
                                List.of(file), pack, DAY, CountyPolicy.OWN, Profile.plain(), papers, false),
                        any -> {});
        Map<String, byte[]> written = new TreeMap<>();
        try (var all = Files.walk(pack)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                written.put(pack.relativize(each).toString(), Files.readAllBytes(each));
            }
        }
        return written;
    }

    /** What a person reads, but for the number of the run and whether it was recorded; without blanks, since lines break anywhere. */
    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", "")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "RUN")
                    .replaceAll("(recordedinthelog)(yes|no)", "$1");
        }
    }
}
