package org.vacatur.docket.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** An object of a PDF as a file has it (ISO 32000-1, 7.3), with new numbers for the objects that it refers to. */
final class ObjectText implements ICOSVisitor {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ToIntFunction<COSObject> numbers;

    private ObjectText(ToIntFunction<COSObject> numbers) {
        this.numbers = numbers;
    }

    /**
     * The bytes of an object; of a stream those of its dictionary.
     *
     * @param numbers the new number of an object
     */
    static byte[] of(COSBase object, ToIntFunction<COSObject> numbers) throws IOException {
        ObjectText written = new ObjectText(numbers);
        object.accept(written);
        return written.text.toByteArray();
    }

    /** E.g. {@code "12 0 R"}. */
    static String reference(int number) {
        return number + " 0 R";
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        write("[");
        for (int i = 0; i < array.size(); i++) {
            value(array.get(i));
        }
        write("]");
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        write("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(text);
            value(entry.getValue());
        }
        write(">>");
    }

    private void value(COSBase value) throws IOException {
        write(" ");
        value.accept(this);
    }

    @Override
    public void visitFromObject(COSObject object) {
        write(reference(numbers.applyAsInt(object)));
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        visitFromDictionary(stream);
    }

    @Override
    public void visitFromBoolean(COSBoolean object) throws IOException {
        object.writePDF(text);
    }

    @Override
    public void visitFromFloat(COSFloat object) throws IOException {
        object.writePDF(text);
    }

    @Override
    public void visitFromInt(COSInteger object) throws IOException {
        object.writePDF(text);
    }

    @Override
    public void visitFromName(COSName object) throws IOException {
        object.writePDF(text);
    }

    @Override
    public void visitFromNull(COSNull object) throws IOException {
        object.writePDF(text);
    }

    @Override
    public void visitFromString(COSString object) throws IOException {
        COSWriter.writeString(object, text);
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("A document is not an object of a file.");
    }

    private void write(String syntax) {
        text.writeBytes(syntax.getBytes(StandardCharsets.US_ASCII));
    }
}
