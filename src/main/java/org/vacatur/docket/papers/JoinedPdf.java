package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vacatur.paper.PdfFile;

/**
 * One tagged PDF out of several that came of the same renderer. The tags of each become a part of the one document, in the order in which they come. A
 * file is copied object by object as soon as it is there, so memory holds one of them however many there are.
 */
final class JoinedPdf {
    private final ObjectFile file;
    private final int pagesRoot;
    private final int document;
    private final List<String> pageNodes = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private int pages;
    private int nextParent;
    private final MessageDigest content = RowsHash.digest();

    /** @param out flushed at the end, not closed */
    JoinedPdf(OutputStream out) throws IOException {
        this.file = new ObjectFile(out);
        this.pagesRoot = file.number();
        this.document = file.number();
    }

    /** Adds a file at the end. */
    void add(byte[] pdf) throws IOException {
        content.update(pdf);
        try (PDDocument part = Loader.loadPDF(pdf)) {
            PdfCopy copy = new PdfCopy(file, part);
            pageNodes.add(ObjectText.reference(copy.pages(pagesRoot, nextParent)));
            tags.add(ObjectText.reference(copy.tags(document)));
            parents.add(ObjectText.reference(copy.parents(nextParent)));
            copy.rest();
            pages += part.getNumberOfPages();
            nextParent += copy.parentKeys();
        }
    }

    /** Ends the file; at least one was added. */
    void end(PdfFile described) throws IOException {
        int root = file.number();
        int parentTree = file.number();
        int metadata = file.number();
        int information = file.number();
        int catalog = file.number();
        file.object(pagesRoot, "<</Type/Pages/Count " + pages + "/Kids[" + String.join(" ", pageNodes) + "]>>");
        file.object(
                document,
                "<</Type/StructElem/S/Document/P " + ObjectText.reference(root) + "/K[" + String.join(" ", tags)
                        + "]>>");
        file.object(parentTree, "<</Kids[" + String.join(" ", parents) + "]>>");
        file.object(
                root,
                "<</Type/StructTreeRoot/K " + ObjectText.reference(document) + "/ParentTree "
                        + ObjectText.reference(parentTree) + "/ParentTreeNextKey " + nextParent + ">>");
        byte[] xmp = described.xmp();
        file.stream(
                metadata,
                ("<</Type/Metadata/Subtype/XML/Length " + xmp.length + ">>").getBytes(StandardCharsets.US_ASCII),
                xmp);
        file.object(information, ObjectText.of(described.information().getCOSObject(), JoinedPdf::none));
        file.object(
                catalog,
                "<</Type/Catalog/Pages " + ObjectText.reference(pagesRoot) + "/StructTreeRoot "
                        + ObjectText.reference(root) + "/Metadata " + ObjectText.reference(metadata)
                        + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang("
                        + described.language() + ")>>");
        file.end(
                catalog, information, HexFormat.of().formatHex(content.digest()).substring(0, 32));
    }

    private static int none(COSObject object) {
        throw new IllegalArgumentException("Refers to an object of no file: " + object);
    }
}
