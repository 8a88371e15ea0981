package org.vacatur.docket.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.vacatur.contract.web.WholeFile;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.lists.ListWriter;
import org.vacatur.docket.lists.PackZip;
import org.vacatur.docket.papers.ListPdf;
import org.vacatur.docket.papers.NoticeLanguage;
import org.vacatur.docket.papers.WholeListPdf;
import org.vacatur.docket.run.Comparison;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.Dockets;
import org.vacatur.docket.run.Papers;
import org.vacatur.office.Caller;
import org.vacatur.record.LastCheckpoint;

/** Files that come out of a run. Each is whole on disk before the first byte of it is sent, and gone when the last was. */
final class Downloads {
    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Dockets dockets;
    private final LastCheckpoint checkpoint;
    private final @Nullable Path templates;

    /** @param templates folder with the offices' own templates of notices; null for the drafts */
    Downloads(Dockets dockets, LastCheckpoint checkpoint, @Nullable Path templates) {
        this.dockets = dockets;
        this.checkpoint = checkpoint;
        this.templates = templates;
    }

    /** What a list can be asked for as. */
    enum Form {
        CSV(Downloads.CSV, "csv"),
        XLSX(MediaType.parseMediaType(ListFormat.XLSX.mediaType()), "xlsx"),
        PDF(MediaType.APPLICATION_PDF, "pdf"),
        PARTS(Downloads.ZIP, "zip");

        private final MediaType type;
        private final String ending;

        Form(MediaType type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        MediaType type() {
            return type;
        }

        String ending() {
            return ending;
        }

        /** The first that is accepted, in the order in which the client prefers; CSV where it does not say. */
        static Optional<Form> accepted(List<MediaType> accept) {
            if (accept.isEmpty()) {
                return Optional.of(CSV);
            }
            return accept.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .flatMap(wanted -> Arrays.stream(values()).filter(each -> wanted.includes(each.type)))
                    .findFirst();
        }
    }

    Resource letter(Caller caller, DocketRun run, ListKind list, Form form) {
        return WholeFile.of(file -> dockets.with(caller, run, list, charges -> {
            switch (form) {
                case CSV -> table(caller, run, list, ListFormat.CSV, charges, file);
                case XLSX -> table(caller, run, list, ListFormat.XLSX, charges, file);
                case PARTS -> parts(caller, run, charges, file);
                case PDF -> pdf(caller, run, list, charges, file);
            }
            return true;
        }));
    }

    Resource pack(Caller caller, DocketRun run, Papers.Which papers, Set<NoticeLanguage> notices) {
        return WholeFile.of(file -> {
            Path folder = Files.createTempDirectory("pack").resolve("pack");
            try {
                dockets.pack(caller, run, new Papers(papers, notices, templates), folder, checkpoint.text());
                try (OutputStream out = Files.newOutputStream(file)) {
                    PackZip.write(folder, out);
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder.getParent());
            }
        });
    }

    Resource rejects(Caller caller, DocketRun run) {
        return WholeFile.of(file -> {
            Path folder = Files.createTempDirectory("rejects");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Path each : dockets.rejects(caller, run, folder)) {
                    zip.putNextEntry(new ZipEntry(String.valueOf(each.getFileName())));
                    Files.copy(each, zip);
                    zip.closeEntry();
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        });
    }

    Resource changes(Caller caller, DocketRun run, DocketRun before) {
        return WholeFile.of(file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                new Comparison(dockets, caller).write(run, before, out);
            }
        });
    }

    /** A table that is no list of charges. */
    static Resource table(FreeTable table, ListFormat format) {
        return WholeFile.of(file -> table.write(format, Files.newOutputStream(file)));
    }

    private void table(
            Caller caller, DocketRun run, ListKind list, ListFormat format, Iterator<ListedCharge> charges, Path file)
            throws IOException {
        new ListWriter(run.heading(), dockets.ledger(caller, run))
                .write(list, null, format, charges, Files.newOutputStream(file));
    }

    private void parts(Caller caller, DocketRun run, Iterator<ListedCharge> charges, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ListPdf.write(
                    name -> {
                        zip.putNextEntry(new ZipEntry(name));
                        return new EntryStream(zip);
                    },
                    run.heading(),
                    dockets.ledger(caller, run),
                    charges);
        }
    }

    private void pdf(Caller caller, DocketRun run, ListKind list, Iterator<ListedCharge> charges, Path file)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            WholeListPdf.write(
                    out,
                    run.heading(),
                    dockets.ledger(caller, run),
                    list,
                    run.order().district(),
                    charges);
        }
    }
}
