package org.vacatur.recommendation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vacatur.contract.ContractJson;
import org.vacatur.paper.ReadPdf;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.secondopinion.CasesInFull;
import tools.jackson.databind.JsonNode;

/**
 * Holds the words against the JSON in both directions, on generated cases. {@code vacatur.words.tries} sets how many, and {@code
 * vacatur.words.seed} repeats a run.
 */
class ExplanationTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PAGE_NUMBER = Pattern.compile("Page \\d+ of \\d+");
    private static final int WRITTEN = 2;
    private static final int PART = 3;

    private final int tries = Integer.getInteger("vacatur.words.tries", 60);
    private final long seed =
            Long.getLong("vacatur.words.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));

    @Example
    void nothing_is_in_the_words_or_in_the_json_that_is_not_in_the_other() throws IOException {
        Set<String> always = literals();
        Set<String> alwaysSaid = new HashSet<>();
        CasesInFull.stream(seed, tries).forEach(full -> {
            JsonNode json = json(full);
            Set<String> said = new HashSet<>();
            for (Said each : said(Explanation.of(full).blocks())) {
                if (each.from().isEmpty()) {
                    alwaysSaid.add(each.words());
                }
                for (String pointer : each.from()) {
                    assertThat(ReadAgain.says(each.words(), pointer, json.at(pointer)))
                            .as("seed %d: \"%s\" says %s: %s", seed, each.words(), pointer, json.at(pointer))
                            .isTrue();
                }
                said.addAll(each.from());
            }
            assertThat(values(json, "", new ArrayList<>()))
                    .as("seed %d: values of the JSON that no words say", seed)
                    .allMatch(said::contains);
        });
        assertThat(always).as("words that are the same for every case").containsAll(alwaysSaid);
    }

    @Example
    void no_two_facts_of_a_charge_have_the_same_name() {
        CasesInFull.stream(seed, tries / PART).forEach(full -> {
            JsonNode json = json(full);
            Map<String, String> names = new HashMap<>();
            for (Said each : said(Explanation.of(full).blocks())) {
                for (String pointer : each.from()) {
                    if (pointer.endsWith("/path")) {
                        String charge = pointer.split("/")[2];
                        String path = json.at(pointer).asString();
                        assertThat(names.putIfAbsent(charge + each.words(), path))
                                .as("seed %d: %s", seed, each.words())
                                .isIn(null, path);
                    }
                }
            }
        });
    }

    @Example
    void every_source_cited_on_a_page_is_in_the_list_that_ends_the_page() {
        CasesInFull.stream(seed, tries / PART).forEach(full -> {
            Set<String> cited = new HashSet<>();
            boolean listing = false;
            for (Block block : Explanation.of(full).blocks()) {
                if (block instanceof Block.Heading heading) {
                    listing = heading.line().text().equals("Sources");
                    cited = heading.level() < 3 ? new HashSet<>() : cited;
                    if (heading.newPage()) {
                        return;
                    }
                } else if (listing) {
                    assertThat(sources(block)).as("seed %d", seed).isEqualTo(cited);
                } else {
                    cited.addAll(sources(block));
                }
            }
        });
    }

    @Example
    void plain_text_html_and_pdf_hold_the_same_words_in_the_same_order() {
        CasesInFull.stream(seed, WRITTEN).forEach(full -> {
            Explanation explanation = Explanation.of(full);
            StringBuilder lines = new StringBuilder();
            lines(explanation.blocks())
                    .forEach(each -> lines.append(each.text()).append('\n'));
            String words = letters(lines.toString());
            assertThat(letters(explanation.text())).isEqualTo(words);
            assertThat(letters(body(explanation.html()))).isEqualTo(words);
            assertThat(letters(pages(explanation.as(ExplanationForm.PDF)))).isEqualTo(words);
        });
    }

    @Example
    void the_pdf_is_tagged_and_the_same_to_the_byte() throws IOException {
        Recommendation full = CasesInFull.stream(1, 1).findFirst().orElseThrow();
        byte[] pdf = Explanation.of(full).as(ExplanationForm.PDF);
        ReadPdf.assertAccessible(pdf, "en-US", "Explanation of a recommendation");
        assertThat(ReadPdf.of(pdf).types()).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD");
        assertThat(Explanation.of(full).as(ExplanationForm.PDF)).isEqualTo(pdf);
    }

    @Example
    void the_page_has_no_script_and_its_policy_allows_its_own_style_alone() throws Exception {
        String html = Explanation.of(CasesInFull.stream(1, 1).findFirst().orElseThrow())
                .html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html")
                .contains("lang=\"en-US\"")
                .doesNotContain("<script");
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(Explanation.HTML_POLICY)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Example
    void what_was_kept_as_json_is_explained_the_same() {
        CasesInFull.stream(seed, WRITTEN).forEach(full -> {
            Recommendation kept = ContractJson.mapper()
                    .readValue(ContractJson.mapper().writeValueAsString(full), Recommendation.class);
            assertThat(Explanation.of(kept).text())
                    .isEqualTo(Explanation.of(full).text());
        });
    }

    @Example
    void a_recommendation_that_is_not_in_full_is_refused() {
        Recommendation brief =
                CasesInFull.stream(seed, 1).findFirst().orElseThrow().brief();
        assertThatThrownBy(() -> Explanation.of(brief))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only a recommendation in full can be explained");
    }

    @Example
    void no_line_of_the_plain_text_is_longer_than_it_may_be_unless_it_is_one_word() {
        CasesInFull.stream(seed, WRITTEN)
                .flatMap(full -> Explanation.of(full).text().lines())
                .filter(each -> each.length() > TextWriter.WIDTH)
                .forEach(
                        each -> assertThat(each.strip().replaceFirst("^- ", "")).doesNotContain(" "));
    }

    /** Short names of the sources a part cites. */
    private static Set<String> sources(Block block) {
        return said(List.of(block)).stream()
                .filter(each -> each.from().stream().anyMatch(from -> from.matches(".*/authorities/\\d+/id")))
                .map(Said::words)
                .collect(Collectors.toSet());
    }

    private static JsonNode json(Recommendation full) {
        return ContractJson.mapper().readTree(ContractJson.mapper().writeValueAsString(full));
    }

    /** Pointers to every value that says something. */
    private static List<String> values(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(each -> values(each.getValue(), pointer + "/" + each.getKey(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                values(node.get(i), pointer + "/" + i, found);
            }
        } else if (!node.asString().isEmpty()) {
            found.add(pointer);
        }
        return found;
    }

    private static List<Said> said(List<Block> blocks) {
        return lines(blocks).stream().flatMap(each -> each.parts().stream()).toList();
    }

    private static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                lines.add(heading.line());
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(paragraph.line());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(each -> add(each, lines));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(each -> lines.addAll(List.of(each.name(), each.value())));
            }
        }
        return lines;
    }

    private static void add(Block.Item item, List<Line> lines) {
        lines.add(item.line());
        item.under().forEach(each -> add(each, lines));
    }

    /** Every text that stands in the code as it is, so that no case can have had a part in it. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/vacatur/recommendation/words"))) {
            for (Path file : files.toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
                while (literal.find()) {
                    literals.add(literal.group(1));
                }
            }
        }
        return literals;
    }

    private static String body(String html) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return document.getElementsByTagName("body").item(0).getTextContent();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return PAGE_NUMBER.matcher(new PDFTextStripper().getText(document)).replaceAll("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is written, without what only sets it out. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").replace(" ", "");
    }
}
