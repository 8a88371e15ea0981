package org.vacatur.recommendation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.words.Explanation;
import org.vacatur.recommendation.words.ExplanationForm;

/** What a recommendation is answered as: JSON, or in words. */
enum AnswerForm {
    JSON(MediaType.APPLICATION_JSON, null),
    TEXT(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), ExplanationForm.TEXT),
    HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), ExplanationForm.HTML),
    PDF(MediaType.APPLICATION_PDF, ExplanationForm.PDF);

    private final MediaType type;
    private final @Nullable ExplanationForm words;

    AnswerForm(MediaType type, @Nullable ExplanationForm words) {
        this.type = type;
        this.words = words;
    }

    /**
     * The first form that is accepted, in the order in which the client prefers; JSON where it does not say.
     *
     * @throws RequestRefused if none is
     */
    static AnswerForm asked(HttpServletRequest request) {
        return accepted(request)
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .filter(each -> each.getQualityValue() > 0)
                .flatMap(wanted -> Arrays.stream(values()).filter(each -> wanted.includes(each.type)))
                .findFirst()
                .orElseThrow(() -> refused(
                        "A recommendation is answered as application/json, or explained as text/plain, text/html or application/pdf: name one"
                                + " in Accept."));
    }

    /** Whether the recommendation is answered in full, whatever else is asked. */
    boolean inFull() {
        return words != null;
    }

    /**
     * Refuses a case that is too long for the form.
     *
     * @param charges how many it has
     */
    void require(int charges) {
        if (this == PDF && charges > Explanation.PDF_CHARGES) {
            throw refused("A case of more than " + Explanation.PDF_CHARGES
                    + " charges is not laid out as PDF. Ask for text/html or text/plain.");
        }
    }

    /** An answer with this recommendation. */
    ResponseEntity<Recommendation> answer(ResponseEntity.BodyBuilder answer, Recommendation made) {
        return words == null ? answer.contentType(type).body(made) : explained(answer, made, words);
    }

    /** An answer with a recommendation whose JSON is kept; as JSON that is answered byte for byte. */
    ResponseEntity<Recommendation> answer(ResponseEntity.BodyBuilder answer, String kept) {
        return words == null
                ? AsWritten.answer(answer, type, kept)
                : explained(answer, ContractJson.mapper().readValue(kept, Recommendation.class), words);
    }

    private ResponseEntity<Recommendation> explained(
            ResponseEntity.BodyBuilder answer, Recommendation full, ExplanationForm form) {
        require(full.charges().size());
        if (form == ExplanationForm.HTML) {
            answer.header("Content-Security-Policy", Explanation.HTML_POLICY);
        }
        if (form == ExplanationForm.PDF) {
            // no docket number stands in the name of a file
            String name = "explanation." + form.ending();
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename(name).build().toString());
        }
        return AsWritten.answer(answer, type, Explanation.of(full).as(form));
    }

    private static Stream<MediaType> accepted(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            List<MediaType> types = MediaType.parseMediaTypes(headers);
            return types.isEmpty() ? Stream.of(MediaType.ALL) : types.stream();
        } catch (InvalidMimeTypeException e) {
            throw refused("The Accept header cannot be read.");
        }
    }

    private static RequestRefused refused(String message) {
        return new RequestRefused(ProblemType.NOT_ACCEPTABLE, message, List.of());
    }
}
