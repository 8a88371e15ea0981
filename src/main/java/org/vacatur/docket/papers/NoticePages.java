package org.vacatur.docket.papers;

import java.util.List;
import java.util.regex.Matcher;
import org.vacatur.docket.RunHeading;
import org.vacatur.paper.Shown;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Letters of one language on one document, each on a page of its own. */
final class NoticePages {
    private static final String STYLE =
            "@page { size: letter; margin: 0.8in 1in 0.7in 1in } body { font-family: 'Liberation Sans'; margin: 0 }"
                    + " h1, h2, h3, h4, th, b, strong { font-weight: normal }"
                    + " .letter-of-the-run { page-break-before: always }"
                    + " .synthetic-of-the-run { text-align: center; border: 1pt solid #000; padding: 1pt; margin-bottom: 6pt }"
                    + " .cover-of-the-run { font-size: 10pt; line-height: 1.4 }";

    private final NoticeTemplate template;
    private final RunHeading heading;
    private final NoticeOffice office;
    private final Document document;
    private final Element body;

    NoticePages(NoticeTemplate template, RunHeading heading, NoticeOffice office) {
        this.template = template;
        this.heading = heading;
        this.office = office;
        document = (Document) template.page().cloneNode(true);
        document.getDocumentElement().setAttribute("lang", template.language().tag());
        body = (Element) document.getElementsByTagName("body").item(0);
        while (body.getFirstChild() != null) {
            body.removeChild(body.getFirstChild());
        }
        Node head = document.getElementsByTagName("head").item(0);
        Element style = element("style", STYLE);
        head.insertBefore(style, head.getFirstChild());
        Element subject = element("meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", heading.name());
        head.appendChild(subject);
    }

    /** A sheet in front of the letters, for the office; not to be sent. */
    void cover(String title, List<String> lines) {
        Element cover = section("cover-of-the-run");
        cover.setAttribute("lang", Page.LANGUAGE);
        cover.appendChild(element("h1", title));
        lines.forEach(it -> cover.appendChild(element("p", it)));
    }

    void add(Notice notice) {
        Element letter = section("letter-of-the-run");
        Node child = template.body().getFirstChild();
        while (child != null) {
            copies(child, notice).forEach(letter::appendChild);
            child = child.getNextSibling();
        }
    }

    Document document() {
        return document;
    }

    private Element section(String name) {
        Element section = element("div", "");
        section.setAttribute("class", name);
        body.appendChild(section);
        if (heading.synthetic()) {
            Element banner = element("div", Page.SYNTHETIC);
            banner.setAttribute("class", "synthetic-of-the-run");
            banner.setAttribute("lang", Page.LANGUAGE);
            section.appendChild(banner);
        }
        return section;
    }

    /** An element that holds the charges itself is there once for each of them. */
    private List<Node> copies(Node original, Notice notice) {
        List<String> charges = notice.charges(template.language());
        return holdsCharges(original)
                ? charges.stream().map(it -> copy(original, notice, it)).toList()
                : List.of(copy(original, notice, String.join("; ", charges)));
    }

    private Node copy(Node original, Notice notice, String charge) {
        Node copy = document.importNode(original, false);
        if (text(original)) {
            copy.setNodeValue(filled(original.getNodeValue(), notice, charge));
        }
        for (Node child = original.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (text(child)) {
                copy.appendChild(copy(child, notice, charge));
            } else {
                copies(child, notice).forEach(copy::appendChild);
            }
        }
        return copy;
    }

    private String filled(String text, Notice notice, String charge) {
        return Placeholder.MARK.matcher(Shown.plain(text)).replaceAll(it -> {
            Placeholder placeholder = Placeholder.of(it.group(1));
            String value = placeholder == Placeholder.CHARGES
                    ? charge
                    : notice.value(placeholder, template.language(), heading, office);
            return Matcher.quoteReplacement(Shown.plain(value));
        });
    }

    private static boolean holdsCharges(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (text(child) && Placeholder.in(child.getNodeValue()).contains(Placeholder.CHARGES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean text(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private Element element(String name, String text) {
        Element element = document.createElement(name);
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(Shown.plain(text)));
        }
        return element;
    }
}
