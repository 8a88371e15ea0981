package org.vacatur.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a reading program finds it: its text as it stands on the pages, and the rows of its tables as its tags tell them. Spaces are taken out of
 * what was broken over lines.
 *
 * @param pages text of each page, without spaces
 * @param rows cells of each table row, without spaces, in the order of the tags
 * @param figures text alternatives of figures
 * @param types types of all tags
 */
public record ReadPdf(List<String> pages, List<List<String>> rows, List<String> figures, List<String> types) {

    public static ReadPdf of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            Map<Object, Map<Integer, String>> texts = new HashMap<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setSortByPosition(true);
                text.setStartPage(i + 1);
                text.setEndPage(i + 1);
                pages.add(tight(text.getText(document)));
                PDPage page = document.getPage(i);
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> ofPage = new HashMap<>();
                extractor.getMarkedContents().forEach(it -> collect(it, ofPage));
                texts.put(page.getCOSObject(), ofPage);
            }
            ReadPdf read = new ReadPdf(pages, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            read.walk(root(document), texts);
            return read;
        }
    }

    public static String tight(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    public static List<String> tight(List<String> texts) {
        return texts.stream().map(ReadPdf::tight).toList();
    }

    public String text() {
        return String.join("", pages);
    }

    /** What PDF/UA-1 asks for and can be seen without a validator. */
    public static void assertAccessible(byte[] pdf, String language, String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains(title);
            assertThat(xmp(document))
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("<rdf:li xml:lang=\"x-default\">"
                            + Shown.xml(document.getDocumentInformation().getTitle()));
            assertThat(root(document).getKids()).isNotEmpty();
            assertThat(root(document).getParentTree()).isNotNull();
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** How many pictures its pages use. */
    public static int pictures(byte[] pdf) throws IOException {
        int pictures = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    private static String xmp(PDDocument document) throws IOException {
        ByteArrayOutputStream xmp = new ByteArrayOutputStream();
        try (var in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            in.transferTo(xmp);
        }
        return xmp.toString(StandardCharsets.UTF_8);
    }

    private static PDStructureTreeRoot root(PDDocument document) {
        return Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void walk(PDStructureNode node, Map<Object, Map<Integer, String>> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                types.add(type);
                if (type.equals("TR")) {
                    rows.add(cells(element, texts));
                }
                if (type.equals("Figure")) {
                    figures.add(Objects.requireNonNullElse(element.getAlternateDescription(), ""));
                }
                walk(element, texts);
            }
        }
    }

    private static List<String> cells(PDStructureElement row, Map<Object, Map<Integer, String>> texts) {
        List<String> cells = new ArrayList<>();
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell) {
                cells.add(text(cell, texts));
            }
        }
        return cells;
    }

    private static String text(PDStructureElement element, Map<Object, Map<Integer, String>> texts) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(text(inner, texts));
            } else if (kid instanceof PDMarkedContentReference mark) {
                text.append(texts.get(mark.getPage().getCOSObject()).getOrDefault(mark.getMCID(), ""));
            } else if (kid instanceof Integer mark) {
                text.append(texts.get(element.getPage().getCOSObject()).getOrDefault(mark, ""));
            }
        }
        return text.toString();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), tight(text.toString()), String::concat);
        }
    }
}
