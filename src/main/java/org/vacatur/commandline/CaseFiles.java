package org.vacatur.commandline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.Fault;
import org.vacatur.contract.InputRefused;
import org.vacatur.contract.InputTooLarge;
import org.vacatur.contract.LineRead;
import org.vacatur.facts.CaseFacts;

/** Reads the cases of files that hold one case, or one a line; which of them, the text shows. */
final class CaseFiles {
    private final CaseFactsReader reader;
    private final InputStream standardInput;

    CaseFiles(CaseFactsReader reader, InputStream standardInput) {
        this.reader = reader;
        this.standardInput = standardInput;
    }

    /**
     * Reads one file.
     *
     * @param file its name; {@code -} for standard input
     * @param cases is given each case
     * @param messages is given each fault, with file, line and pointer
     * @return whether every case could be read
     */
    boolean read(String file, Consumer<CaseFacts> cases, Consumer<String> messages) throws IOException {
        if (file.equals("-")) {
            return read("standard input", standardInput, cases, messages);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return read(file, in, cases, messages);
        }
    }

    private boolean read(String name, InputStream stream, Consumer<CaseFacts> cases, Consumer<String> messages)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, CaseFactsReader.MAX_BYTES + 2);
        in.mark(CaseFactsReader.MAX_BYTES + 1);
        byte[] start = in.readNBytes(CaseFactsReader.MAX_BYTES + 1);
        in.reset();
        AtomicBoolean all = new AtomicBoolean(true);
        Consumer<List<Fault>> refused = faults -> {
            all.set(false);
            faults.forEach(each -> messages.accept(
                    name + ": " + (each.pointer().isEmpty() ? "" : each.pointer() + " ") + each.message()));
        };
        if (oneCaseALine(start)) {
            reader.readLines(in, line -> {
                if (line instanceof LineRead.Case read) {
                    cases.accept(read.facts());
                } else if (line instanceof LineRead.Refused bad) {
                    refused.accept(bad.faults());
                }
            });
            return all.get();
        }
        try {
            cases.accept(reader.read(start));
        } catch (InputRefused e) {
            refused.accept(e.faults());
        } catch (InputTooLarge e) {
            refused.accept(List.of(new Fault("", String.valueOf(e.getMessage()))));
        }
        return all.get();
    }

    /** A first line that is closed, with more after it, or one that is too long to be a case. */
    private static boolean oneCaseALine(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        List<String> lines =
                text.lines().filter(each -> !each.isBlank()).limit(2).toList();
        return lines.size() == 2
                && lines.get(0).strip().endsWith("}")
                && lines.get(1).stripLeading().startsWith("{");
    }
}
