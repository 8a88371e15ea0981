package org.vacatur.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;

/**
 * A tagged PDF (PDF/UA-1) from XHTML. The same XHTML, title and time give the same bytes: its dates are the given time, and its number comes from its
 * content. Nothing outside the XHTML is read, whatever it refers to; a picture in it is a
 * {@code data:} URI.
 *
 * @param title title of the document
 * @param language language tag, e.g. {@code "en-US"}
 * @param at time given as that of its making
 */
public record PdfFile(String title, String language, Instant at) {
    private static final String PRODUCER = "Vacatur";
    private static final int NORMAL_WEIGHT = 400;

    static {
        // It says every step of every page; what matters are its warnings.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Writes the document of an XHTML text; its number comes from the text. */
    public void write(String xhtml, OutputStream out) throws IOException {
        render(it -> it.withHtmlContent(xhtml, null), xhtml.hashCode(), out);
    }

    /**
     * Writes the document of an XHTML tree.
     *
     * @param number number of the document
     */
    public void write(Document xhtml, long number, OutputStream out) throws IOException {
        render(it -> it.withW3cDocument(xhtml, null), number, out);
    }

    private void render(UnaryOperator<PdfRendererBuilder> content, long number, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, PaperFont.read(), true);
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useFont(new PDFontSupplier(font), PaperFont.FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer(PRODUCER);
            try (var renderer = content.apply(builder).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                RepeatedHeadings.silence(document);
                describe(document);
                document.setDocumentId(number);
                document.save(out);
            }
        }
    }

    private void describe(PDDocument document) throws IOException {
        document.setDocumentInformation(information());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp());
        catalog.setMetadata(metadata);
    }

    /** Title, program and time, as a PDF had them before XMP. */
    public PDDocumentInformation information() {
        Calendar time = GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Shown.plain(title));
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(time);
        information.setModificationDate(time);
        return information;
    }

    /** Title, language, time, and that it is PDF/UA-1, as XMP. */
    public byte[] xmp() {
        Markup xmp = new Markup()
                .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
                .open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .open(
                        "rdf:Description",
                        "rdf:about",
                        "",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:xmp",
                        "http://ns.adobe.com/xap/1.0/",
                        "xmlns:pdf",
                        "http://ns.adobe.com/pdf/1.3/",
                        "xmlns:pdfuaid",
                        "http://www.aiim.org/pdfua/ns/id/")
                .element("pdfuaid:part", "1");
        xmp.open("dc:title").open("rdf:Alt").element("rdf:li", title, "xml:lang", "x-default");
        xmp.close().close();
        xmp.open("dc:language")
                .open("rdf:Bag")
                .element("rdf:li", language)
                .close()
                .close();
        xmp.element("xmp:CreatorTool", PRODUCER)
                .element("xmp:CreateDate", at.toString())
                .element("xmp:ModifyDate", at.toString())
                .element("pdf:Producer", PRODUCER);
        xmp.close().close().close();
        return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xmp + "\n<?xpacket end=\"r\"?>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
