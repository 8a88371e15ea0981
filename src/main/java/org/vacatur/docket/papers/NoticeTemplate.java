package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.vacatur.docket.papers.NoticeTemplateRefused.Fault;
import org.vacatur.paper.Shown;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words of a notice in one language, as XHTML with placeholders.
 *
 * @param language its language
 * @param page the page; not to be changed
 */
record NoticeTemplate(NoticeLanguage language, Document page) {

    /**
     * Reads and checks a template.
     *
     * @param file name of its file, for messages
     * @throws NoticeTemplateRefused if it is not XHTML, has an unknown placeholder, or lacks one
     */
    static NoticeTemplate read(NoticeLanguage language, String file, String text) {
        List<Fault> faults = new ArrayList<>();
        String[] lines = withoutComments(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            check(file, i + 1, lines[i], faults);
        }
        refuse(faults);
        Document page = parse(file, text);
        if (page.getElementsByTagName("head").getLength() != 1
                || page.getElementsByTagName("body").getLength() != 1) {
            faults.add(new Fault(file, 1, "A notice has one head and one body. Begin again from a copy of the draft."));
            refuse(faults);
        }
        NoticeTemplate template = new NoticeTemplate(language, page);
        // A mark may also come of character references, which the lines do not show.
        check(file, lines.length, template.body().getTextContent(), faults);
        refuse(faults);
        Set<Placeholder> missing =
                EnumSet.complementOf(Placeholder.in(template.body().getTextContent()));
        missing.forEach(it -> faults.add(new Fault(
                file, lines.length, it.mark() + " is missing from the whole text. Put it where it belongs.")));
        refuse(faults);
        return template;
    }

    Element body() {
        return (Element) page.getElementsByTagName("body").item(0);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new NoticeTemplateRefused(faults);
        }
    }

    private static void check(String file, int line, String text, List<Fault> faults) {
        Matcher mark = Placeholder.MARK.matcher(text);
        while (mark.find()) {
            String word = mark.group(1);
            if (word == null) {
                faults.add(new Fault(
                        file, line, "{{ is not closed by }} on the same line. Close it, with nothing else between."));
            } else if (!Placeholder.known(word)) {
                faults.add(new Fault(
                        file,
                        line,
                        "{{" + Shown.plain(word) + "}} is not a placeholder. Use one of " + Placeholder.all() + "."));
            }
        }
    }

    /** Lines stay where they are. */
    private static String withoutComments(String text) {
        return Pattern.compile("<!--.*?-->", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(it -> it.group().replaceAll("[^\n]", ""));
    }

    private static Document parse(String file, String text) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException e) {
            throw new NoticeTemplateRefused(List.of(new Fault(
                    file,
                    Math.max(1, e.getLineNumber()),
                    "This is not well-formed XHTML (" + e.getMessage()
                            + "). Close each element, and write &#160; for a fixed space.")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** Reads no document type and nothing from outside the file. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setIgnoringComments(true);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
