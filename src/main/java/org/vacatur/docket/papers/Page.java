package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.RunHeading;
import org.vacatur.paper.Markup;

/**
 * What stands at the head and foot of each page of a paper.
 *
 * @param heading the run
 * @param ledger its sums
 * @param place whose paper it is, e.g. {@code "Suffolk District"}
 * @param name of the paper, e.g. {@code "Second letter"}
 * @param part e.g. {@code "part 2, continued in part 3"}; empty where it has no parts
 * @param hash SHA-256 of its rows
 * @param wide whether the page lies on its side
 */
record Page(RunHeading heading, Ledger ledger, String place, String name, String part, String hash, boolean wide) {
    static final String LANGUAGE = "en-US";
    static final String SYNTHETIC = "SYNTHETIC: invented cases, no real persons, not a court record";

    private static final String STYLE = style();
    private static final int SHORT_VERSION = 12;

    Page {
        Sums.require(ledger);
    }

    String title() {
        return place + ": " + name + (part.isEmpty() ? "" : ", " + part) + " (" + heading.name() + ")";
    }

    /** The whole page as XHTML. */
    String around(Markup body) {
        Markup page = new Markup()
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", LANGUAGE)
                .open("head")
                .element("title", title())
                .empty(
                        "meta",
                        "name",
                        "subject",
                        "content",
                        Words.count(ledger.total().charges().sum()) + " charges as of " + heading.asOf());
        page.element("style", STYLE + (wide ? "@page{size:letter landscape}" : "@page{size:letter}"))
                .close();
        page.open("body");
        head(page);
        foot(page);
        return page.include(body).close().close().toString();
    }

    private void head(Markup page) {
        page.open("div", "class", "head");
        if (heading.synthetic()) {
            page.element("div", SYNTHETIC, "class", "synthetic");
        }
        page.open("div", "class", "right")
                .element("div", heading.name())
                .element("div", "As of " + heading.asOf())
                .close();
        page.element("div", place, "class", "place").element("div", name).close();
    }

    private void foot(Markup page) {
        page.open("div", "class", "foot")
                .open("div", "class", "right")
                .element("span", "Page ", "class", "page")
                .element("span", " of ", "class", "pages")
                .text(part.isEmpty() ? "" : ", " + part)
                .close();
        page.element(
                        "div",
                        "Rule set " + heading.ruleSet() + ", version " + shortVersion() + ". Run " + heading.id() + ".")
                .element("div", "SHA-256 of the rows " + hash)
                .element("div", Sums.rows(ledger))
                .element("div", Sums.charges(ledger))
                .close();
    }

    private String shortVersion() {
        String version = heading.ruleSetVersion();
        return version.length() <= SHORT_VERSION ? version : version.substring(0, SHORT_VERSION);
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(Page.class.getResourceAsStream("/docket/paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
