package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vacatur.scenario.steps.CaseInWords;

/** The explanation as a page in words. */
public class ExplanationPageSteps {
    private final CaseInWords told;
    private final RecommendationService service;
    private String page;

    public ExplanationPageSteps(CaseInWords told, RecommendationService service) {
        this.told = told;
        this.service = service;
    }

    @When("the case is explained in words")
    public void explained() {
        page = text("text/plain");
    }

    @Then("^the page says \"(.+)\"$")
    public void says(String words) {
        assertThat(page.replaceAll("\\s+", " ")).contains(words);
    }

    @Then(
            "the parts of the page are the advice, what we know, what we do not know, the tests, why not, how firm, what would change it, and the sources, in this order")
    public void parts() {
        List<String> lines = page.lines().toList();
        assertThat(lines).containsSubsequence(ExplanationWords.PARTS);
    }

    @Then("as a web page and as a PDF it says the same")
    public void saysTheSame() throws IOException {
        String web = text("text/html")
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("&#\\d+;|&[a-z]+;", " ");
        assertThat(letters(web)).isEqualTo(letters(page));
        try (var document = Loader.loadPDF(service.inWords(told.facts(), "application/pdf"))) {
            String pdf = new PDFTextStripper().getText(document).replaceAll("Page \\d+ of \\d+", "");
            assertThat(letters(pdf)).isEqualTo(letters(page));
        }
    }

    private String text(String form) {
        return new String(service.inWords(told.facts(), form), StandardCharsets.UTF_8);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
