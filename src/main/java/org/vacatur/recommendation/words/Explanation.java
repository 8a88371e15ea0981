package org.vacatur.recommendation.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.vacatur.paper.PdfFile;
import org.vacatur.recommendation.Recommendation;

/**
 * A recommendation in words, to be read by a judge. It says what the recommendation says and nothing else, the same in each form and, for the
 * same recommendation, the same to the byte.
 */
public final class Explanation {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";
    private static final String PAGE_STYLE = resource("page.css");
    private static final String PAPER_STYLE = resource("paper.css");

    /** The Content-Security-Policy of the HTML form: its own style, and nothing else from anywhere. */
    public static final String HTML_POLICY = "default-src 'none'; style-src 'sha256-" + sha256(PAGE_STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Most charges of a case that is laid out as PDF; with its annex a charge takes a quarter of a second. */
    public static final int PDF_CHARGES = 25;

    private final String title;
    private final List<Block> blocks;
    private final Instant at;

    private Explanation(String title, List<Block> blocks, Instant at) {
        this.title = title;
        this.blocks = List.copyOf(blocks);
        this.at = at;
    }

    /**
     * Explains a recommendation.
     *
     * @param full in full
     * @throws IllegalArgumentException if it is not in full
     */
    public static Explanation of(Recommendation full) {
        if (full.charges().stream().anyMatch(each -> each.tests() == null)) {
            throw new IllegalArgumentException("Only a recommendation in full can be explained");
        }
        return new Explanation(WholeCase.title(full).text(), WholeCase.of(full), WholeCase.at(full));
    }

    /** As a file of the form. */
    public byte[] as(ExplanationForm form) {
        return switch (form) {
            case TEXT -> text().getBytes(StandardCharsets.UTF_8);
            case HTML -> html().getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf();
        };
    }

    /** Plain text in lines. */
    public String text() {
        return TextWriter.write(blocks);
    }

    /** A page of HTML that needs nothing beside it. */
    public String html() {
        return DOCTYPE + MarkupWriter.write(title, blocks, PAGE_STYLE) + "\n";
    }

    List<Block> blocks() {
        return blocks;
    }

    private byte[] pdf() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        new PdfFile(title, MarkupWriter.LANGUAGE, at).write(MarkupWriter.write(title, blocks, PAPER_STYLE), out);
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Explanation.class.getResourceAsStream("/explanation/" + name))) {
            // one line and no quotation marks: the style stands in XHTML as it is, and is hashed as it stands
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
