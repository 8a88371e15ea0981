package org.vacatur.docket.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The objects of one PDF on their way into another file: its pages, its tags, and all that these refer to, under new numbers. */
final class PdfCopy {
    private static final COSName PART = COSName.getPDFName("Part");

    private final ObjectFile file;
    private final PDDocument part;
    private final COSDictionary catalog;
    private final COSDictionary tagRoot;
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();
    private final Deque<COSObject> waiting = new ArrayDeque<>();

    PdfCopy(ObjectFile file, PDDocument part) {
        this.file = file;
        this.part = part;
        this.catalog = part.getDocumentCatalog().getCOSObject();
        this.tagRoot = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    /**
     * Copies the node of its pages.
     *
     * @param parent number of the node above it
     * @param firstParent what the first of its keys to tags becomes
     * @return number of the node
     */
    int pages(int parent, int firstParent) throws IOException {
        COSDictionary node = catalog.getCOSDictionary(COSName.PAGES);
        COSArray pages = node.getCOSArray(COSName.KIDS);
        if (pages.size() != part.getNumberOfPages()) {
            throw new IllegalStateException("The pages stand in more than one node.");
        }
        int number = known(catalog.getItem(COSName.PAGES), file.number());
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = part.getPage(i);
            if (!page.getAnnotations().isEmpty()) {
                throw new IllegalStateException("A page has annotations, whose keys to tags are not copied.");
            }
            page.setStructParents(page.getStructParents() + firstParent);
            standInPlace(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
            kids.append(ObjectText.reference(of((COSObject) pages.get(i)))).append(' ');
        }
        file.object(
                number,
                "<</Type/Pages/Parent " + ObjectText.reference(parent) + "/Count " + pages.size() + "/Kids[" + kids
                        + "]>>");
        return number;
    }

    /**
     * Copies its tags, whose outermost becomes a part of the document.
     *
     * @param document number of the tag above it
     * @return number of the part
     */
    int tags(int document) {
        known(catalog.getItem(COSName.STRUCT_TREE_ROOT), document);
        COSDictionary outermost = tagRoot.getCOSDictionary(COSName.K);
        outermost.setItem(COSName.S, PART);
        return of((COSObject) tagRoot.getItem(COSName.K));
    }

    /**
     * Copies the leaf of the tree that leads from pages to tags.
     *
     * @param first what its first key becomes
     * @return number of the leaf
     */
    int parents(int first) throws IOException {
        COSArray keysAndTags = tagRoot.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        ByteArrayOutputStream leaf = new ByteArrayOutputStream();
        int last = first;
        for (int i = 0; i < keysAndTags.size(); i += 2) {
            last = first + keysAndTags.getInt(i);
            leaf.writeBytes((" " + last + " ").getBytes(StandardCharsets.US_ASCII));
            leaf.writeBytes(ObjectText.of(keysAndTags.get(i + 1), this::of));
        }
        int number = file.number();
        file.object(
                number,
                "<</Limits[" + (first + keysAndTags.getInt(0)) + " " + last + "]/Nums["
                        + leaf.toString(StandardCharsets.US_ASCII) + "]>>");
        return number;
    }

    /** How many keys lead from its pages to tags. */
    int parentKeys() {
        return tagRoot.getInt(COSName.PARENT_TREE_NEXT_KEY);
    }

    /** Copies what was referred to, until nothing more is. */
    void rest() throws IOException {
        for (COSObject next = waiting.poll(); next != null; next = waiting.poll()) {
            COSBase object = next.getObject();
            if (object instanceof COSStream stream) {
                byte[] bytes;
                try (InputStream raw = stream.createRawInputStream()) {
                    bytes = raw.readAllBytes();
                }
                stream.setInt(COSName.LENGTH, bytes.length);
                file.stream(of(next), ObjectText.of(stream, this::of), bytes);
            } else {
                file.object(of(next), ObjectText.of(object, this::of));
            }
        }
    }

    /** The many small dictionaries that say what is an artifact need no number of their own: they would be two thirds of all objects. */
    private static void standInPlace(COSDictionary properties) {
        for (COSName name : properties.keySet()) {
            properties.setItem(name, properties.getDictionaryObject(name));
        }
    }

    private int known(COSBase reference, int number) {
        numbers.put(((COSObject) reference).getKey(), number);
        return number;
    }

    private int of(COSObject reference) {
        return numbers.computeIfAbsent(reference.getKey(), key -> {
            waiting.add(reference);
            return file.number();
        });
    }
}
