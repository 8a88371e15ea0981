package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.docket.lists.PackPart;
import org.vacatur.docket.papers.CertificationPdf;
import org.vacatur.docket.papers.ListPdf;
import org.vacatur.docket.papers.NoticeLanguage;
import org.vacatur.docket.papers.NoticeOffice;
import org.vacatur.docket.papers.NoticeTemplates;
import org.vacatur.docket.papers.Notices;
import org.vacatur.docket.papers.OutcomeChart;
import org.vacatur.docket.papers.Parts;
import org.vacatur.docket.papers.TotalsPdf;

/**
 * The papers of a pack, as asked for.
 *
 * @param which papers for the court and the office
 * @param notices languages of the notices to defendants
 * @param templates folder with the office's own templates; null for the drafts that come with the service
 */
public record Papers(
        Which which, Set<NoticeLanguage> notices, @Nullable Path templates) {
    /** Papers for the court and the office, all as PDF. */
    public enum Which {
        /** None: tables only. */
        NONE,
        /** The totals with their chart, and the certifications of the third letter. */
        FEW,
        /** These and every list, in parts by court. */
        ALL
    }

    public Papers {
        notices = notices.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(notices));
    }

    /**
     * Checks what can be wrong with them before anything is begun.
     *
     * @throws org.vacatur.docket.papers.NoticeTemplateRefused with all that is wrong with the office's own templates
     */
    void check() {
        try {
            new NoticeTemplates(templates).check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parts of a pack.
     *
     * @param charges gives the charges of a list, or all of them where it is null; sorted, and to be closed
     */
    List<PackPart> of(RunHeading running, Ledger ledger, Function<@Nullable ListKind, Stream<ListedCharge>> charges) {
        RunHeading heading = running.steady();
        return List.of(
                folder -> {
                    Files.writeString(folder.resolve("outcomes.svg"), OutcomeChart.svg(ledger));
                    if (which == Which.NONE) {
                        return;
                    }
                    try (var out = Files.newOutputStream(folder.resolve("totals.pdf"))) {
                        TotalsPdf.write(out, heading, ledger);
                    }
                },
                folder -> {
                    if (which != Which.NONE) {
                        each(
                                folder,
                                "certifications",
                                charges,
                                ListKind.THIRD_LETTER,
                                (parts, some) -> CertificationPdf.write(parts, heading, ledger, some));
                    }
                    if (which == Which.ALL) {
                        each(
                                folder,
                                "papers",
                                charges,
                                null,
                                (parts, all) -> ListPdf.write(parts, heading, ledger, all));
                    }
                },
                folder -> notices(folder, heading, ledger, charges));
    }

    private void notices(
            Path folder, RunHeading heading, Ledger ledger, Function<@Nullable ListKind, Stream<ListedCharge>> charges)
            throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        Notices writer = new Notices(new NoticeTemplates(templates), NoticeOffice.BLANK, notices);
        each(
                folder,
                "notices",
                charges,
                ListKind.SECOND_LETTER,
                (parts, some) -> writer.letters(parts, heading, ledger, some));
        each(folder, "notices", charges, ListKind.SECOND_LETTER, (parts, some) -> {
            writer.mergeTables(parts, heading, some);
            writer.wordTemplates(parts);
        });
    }

    @FunctionalInterface
    private interface Writes {
        void write(Parts parts, Iterator<ListedCharge> charges) throws IOException;
    }

    /** Writes files into a folder of the pack; none where there is nothing to write. */
    private static void each(
            Path pack,
            String name,
            Function<@Nullable ListKind, Stream<ListedCharge>> charges,
            @Nullable ListKind list,
            Writes writes)
            throws IOException {
        Path folder = pack.resolve(name);
        try (Stream<ListedCharge> some = charges.apply(list)) {
            writes.write(
                    file -> {
                        Files.createDirectories(folder);
                        return Files.newOutputStream(folder.resolve(file));
                    },
                    some.iterator());
        }
    }
}
