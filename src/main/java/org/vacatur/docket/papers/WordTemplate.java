package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vacatur.paper.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template of a notice as a Word document: its paragraphs, and a merge field for each placeholder. The same template gives the same bytes. */
final class WordTemplate {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> BLOCKS =
            Set.of("div", "ul", "ol", "table", "tbody", "tr", "section", "blockquote");
    /** Whatever the time zone. At the first midnight of 1980 the JDK would write the instant as well, and that differs by zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Markup word = new Markup();
    private final NoticeTemplate template;

    private WordTemplate(NoticeTemplate template) {
        this.template = template;
    }

    static void write(OutputStream out, NoticeTemplate template) throws IOException {
        // Not closed here: the stream is the caller's.
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "[Content_Types].xml", types());
        entry(zip, "_rels/.rels", relationships());
        entry(zip, "word/document.xml", new WordTemplate(template).document());
        zip.finish();
    }

    private Markup document() {
        word.open("w:document", "xmlns:w", WORD).open("w:body");
        paragraphs(template.body());
        word.open("w:sectPr").empty("w:pgSz", "w:w", "12240", "w:h", "15840");
        word.empty(
                "w:pgMar",
                "w:top",
                "1152",
                "w:right",
                "1440",
                "w:bottom",
                "1008",
                "w:left",
                "1440",
                "w:header",
                "720",
                "w:footer",
                "720",
                "w:gutter",
                "0");
        return word.close().close().close();
    }

    private void paragraphs(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            if (BLOCKS.contains(element.getTagName()) && element.hasChildNodes()) {
                paragraphs(element);
            } else {
                paragraph(element);
            }
        }
    }

    private void paragraph(Element element) {
        String text = element.getTextContent().strip().replaceAll("\\s+", " ");
        word.open("w:p").open("w:pPr").empty("w:spacing", "w:after", "100").close();
        if (element.getTagName().equals("li")) {
            run("• ", element);
        }
        Matcher mark = Placeholder.MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            run(text.substring(from, mark.start()), element);
            String column = MergeTable.column(Placeholder.of(mark.group(1)), template.language());
            word.open("w:fldSimple", "w:instr", " MERGEFIELD " + column + " ");
            run("«" + column + "»", element);
            word.close();
            from = mark.end();
        }
        run(text.substring(from), element);
        word.close();
    }

    private void run(String text, Element element) {
        if (text.isEmpty()) {
            return;
        }
        word.open("w:r").open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
        if (element.getTagName().matches("h[1-6]")) {
            word.empty("w:b");
        }
        word.empty("w:sz", "w:val", halfPoints(element.getTagName()));
        word.empty("w:lang", "w:val", template.language().tag()).close();
        word.element("w:t", text, "xml:space", "preserve").close();
    }

    private static String halfPoints(String element) {
        return switch (element) {
            case "h1" -> "32";
            case "h2" -> "24";
            default -> "22";
        };
    }

    private static Markup types() {
        return new Markup()
                .open("Types", "xmlns", PACKAGE + "content-types")
                .empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Override", "PartName", "/word/document.xml", "ContentType", WORD_TYPE)
                .close();
    }

    private static Markup relationships() {
        return new Markup()
                .open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "word/document.xml")
                .close();
    }

    private static void entry(ZipOutputStream zip, String name, Markup content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
