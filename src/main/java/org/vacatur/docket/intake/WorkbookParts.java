package org.vacatur.docket.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook (ECMA-376, part 2): a ZIP of XML texts. Opening one checks that it is a workbook without programs. */
final class WorkbookParts implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final XMLInputFactory XML = factory();

    private final String file;
    private final ZipFile zip;
    private final IntakeLimits limits;

    private WorkbookParts(String file, ZipFile zip, IntakeLimits limits) {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookParts open(SourceFile file, IntakeLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.path().toFile());
        } catch (ZipException e) {
            throw new FileRefused(
                    file.name(), "the workbook is damaged, its directory cannot be read. Export it again");
        }
        try {
            check(file.name(), zip);
        } catch (FileRefused e) {
            zip.close();
            throw e;
        }
        return new WorkbookParts(file.name(), zip, limits);
    }

    /** A part as XML; null if there is none of this name. The reader must be {@linkplain Part#close closed}. */
    @Nullable
    Part part(String name, long mostBytes) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        // what an entry says of its size may be a lie; packed it is not larger than the file
        long packed = Math.min(Math.max(0, entry.getCompressedSize()), limits.workbookBytes());
        InputStream in = new PartStream(zip.getInputStream(entry), file, packed, limits, mostBytes);
        try {
            return new Part(in, XML.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            in.close();
            throw damaged();
        }
    }

    Part required(String name, long mostBytes) throws IOException {
        Part part = part(name, mostBytes);
        if (part == null) {
            throw damaged();
        }
        return part;
    }

    /** Steps to the next event; a document type is refused, for it could reach out of the file. */
    int next(Part part) {
        try {
            int event = part.xml().next();
            if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new FileRefused(
                        file, "the workbook holds a document type, which no spreadsheet writes. It was not read");
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    FileRefused damaged() {
        return new FileRefused(
                file,
                "the workbook is damaged or not written as a workbook must be. Open it and save it again as XLSX");
    }

    FileRefused refusal(String reason) {
        return new FileRefused(file, reason);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * A part that is open.
     *
     * @param in its bytes
     * @param xml its events
     */
    record Part(InputStream in, XMLStreamReader xml) implements Closeable {
        boolean starts(int event, String name) {
            return event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name);
        }

        boolean ends(int event, String name) {
            return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name);
        }

        boolean text(int event) {
            return event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA
                    || event == XMLStreamReader.SPACE;
        }

        @Nullable
        String attribute(String name) {
            return xml.getAttributeValue(null, name);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static void check(String file, ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused(file, "the workbook has more than " + MOST_PARTS + " parts. Export the rows anew");
        }
        Set<String> names = new HashSet<>();
        zip.stream().forEach(each -> {
            if (!names.add(each.getName().toLowerCase(Locale.ROOT))) {
                throw new FileRefused(file, "the workbook holds a part twice, so nobody can say which counts");
            }
        });
        if (names.contains("xl/vbaproject.bin")) {
            throw new FileRefused(file, "the workbook holds macros. Save it as XLSX, without macros");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new FileRefused(file, "this is a binary workbook (XLSB). Save it as XLSX");
        }
        if (names.contains("content.xml")) {
            throw new FileRefused(file, "this is an OpenDocument file. Save it as XLSX or CSV");
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw new FileRefused(file, "this ZIP is no workbook. Unpack it, and load the tables in it");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
