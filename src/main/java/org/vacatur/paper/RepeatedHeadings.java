package org.vacatur.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Headings of a table that go on over pages. The renderer puts each repetition under the tag of the heading, so that a screen reader would say a heading
 * once for each page; PDF/UA (ISO 14289-1, 7.1) wants repetitions to be artifacts. Here they become that.
 */
final class RepeatedHeadings {
    private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    private RepeatedHeadings() {}

    static void silence(PDDocument document) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new IllegalStateException("The document has no tags.");
        }
        RepeatedHeadings headings = new RepeatedHeadings();
        headings.find(root);
        for (PDPage page : document.getPages()) {
            Set<Integer> marks = headings.repeated.get(page.getCOSObject());
            if (marks != null) {
                rewrite(document, page, marks);
                forget(root.getParentTree(), page, marks);
            }
        }
    }

    private void find(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("THead")) {
                    keepFirst(element);
                } else {
                    find(element);
                }
            }
        }
    }

    /** The first time a heading stands on the page of its tag; all others refer to theirs. */
    private void keepFirst(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                keepFirst(inner);
            } else if (kid instanceof PDMarkedContentReference mark && elsewhere(mark.getPage(), element.getPage())) {
                repeated.computeIfAbsent(mark.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(mark.getMCID());
                element.removeKid(mark);
            }
        }
    }

    private static boolean elsewhere(PDPage one, PDPage other) {
        return one.getCOSObject() != other.getCOSObject();
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Integer> marks) throws IOException {
        List<Object> tokens = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                COSDictionary properties = properties(page, tokens.get(tokens.size() - 1));
                if (properties != null && marks.contains(properties.getInt(COSName.MCID))) {
                    tokens.subList(tokens.size() - 2, tokens.size()).clear();
                    tokens.add(COSName.ARTIFACT);
                    tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
                    continue;
                }
            }
            tokens.add(token);
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(contents);
    }

    private static @Nullable COSDictionary properties(PDPage page, Object token) {
        if (token instanceof COSDictionary dictionary) {
            return dictionary;
        }
        var named = token instanceof COSName name ? page.getResources().getProperties(name) : null;
        return named == null ? null : named.getCOSObject();
    }

    private static void forget(PDNumberTreeNode parents, PDPage page, Set<Integer> marks) throws IOException {
        var ofPage = parents.getNumbers().get(page.getStructParents());
        if (ofPage != null && ofPage.getCOSObject() instanceof COSArray tags) {
            marks.forEach(mark -> tags.set(mark, COSNull.NULL));
        }
    }
}
