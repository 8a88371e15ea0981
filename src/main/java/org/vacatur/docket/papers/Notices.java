package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.paper.PdfFile;

/**
 * Notices to defendants whose charges are on the second letter, as a mail-merge for each district: letters as PDF, and the table with which a word processor
 * merges the Word template. The service knows no names and no addresses, only the office's own key: the office adds them. Court and office must
 * approve a notice before it is sent (BR2 at 329); nothing here sends one.
 *
 * @param templates the words
 * @param office what the office puts into them
 * @param languages languages to write in, at least one
 */
public record Notices(NoticeTemplates templates, NoticeOffice office, Set<NoticeLanguage> languages) {
    /** Most letters of one file. */
    public static final int LETTERS_OF_A_PART = 200;

    public Notices {
        languages = Set.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Notices are written in at least one language.");
        }
    }

    /**
     * Writes the letters: numbered files for each district and language, each with a cover sheet for the office.
     *
     * @param charges sorted by district, list, court, docket number and charge; charges of other lists are passed over
     * @return how many letters were written, each counted once whatever its languages
     * @throws NoticeTemplateRefused if a template cannot be used; nothing is written then
     * @throws IllegalArgumentException if the ledger does not add up
     */
    public long letters(Parts parts, RunHeading heading, Ledger ledger, Iterator<ListedCharge> charges)
            throws IOException {
        Sums.require(ledger);
        Map<NoticeLanguage, NoticeTemplate> words = words();
        var chunks = new Chunks<>(Notice.of(charges), Notice::district, Notice::district, LETTERS_OF_A_PART);
        long written = 0;
        while (chunks.hasNext()) {
            var chunk = chunks.next();
            for (NoticeTemplate template : words.values()) {
                String district = Words.fileName(chunk.first().district().name());
                String paper = district + "-notices-" + template.language().code();
                try (OutputStream out = parts.open(PartName.of(paper, chunk.number()))) {
                    write(out, heading, ledger, template, chunk);
                }
            }
            written += chunk.things().size();
        }
        return written;
    }

    /**
     * Writes the table of the merge, one CSV for each district, a row for each letter.
     *
     * @param charges as for the letters
     */
    public void mergeTables(Parts parts, RunHeading heading, Iterator<ListedCharge> charges) throws IOException {
        MergeTable.write(parts, heading, office, inOrder(), Notice.of(charges));
    }

    /** Writes the templates as Word documents whose merge fields are the columns of the table. */
    public void wordTemplates(Parts parts) throws IOException {
        for (NoticeTemplate template : words().values()) {
            try (OutputStream out = parts.open("notice-" + template.language().code() + ".docx")) {
                WordTemplate.write(out, template);
            }
        }
    }

    private void write(
            OutputStream out, RunHeading heading, Ledger ledger, NoticeTemplate template, Chunks.Chunk<Notice> chunk)
            throws IOException {
        NoticePages pages = new NoticePages(template, heading, office);
        List<List<String>> rows = chunk.things().stream()
                .map(it -> List.of(
                        it.defendantRef(),
                        it.docketNumber(),
                        it.value(Placeholder.CHARGES, template.language(), heading, office)))
                .toList();
        String hash = RowsHash.of(rows);
        String title = Words.of(chunk.first().district()) + ": notices, "
                + template.language().code() + ", " + chunk.words();
        pages.cover(
                title,
                List.of(
                        "For the office; not to be sent. " + heading.name() + ", as of " + heading.asOf() + ".",
                        Words.count(chunk.things().size(), "letter follows", "letters follow")
                                + ", one for each docket and person on the second letter. The reference on a letter is the office's own key; put the"
                                + " address into the space above it.",
                        "The office and the single justice must approve words, envelope and mode of delivery before anything is sent.",
                        "Rule set " + heading.ruleSet() + ", version " + heading.ruleSetVersion() + ". Run "
                                + heading.id() + ".",
                        "SHA-256 of reference, docket and charges of these letters " + hash,
                        Sums.rows(ledger),
                        Sums.charges(ledger)));
        chunk.things().forEach(pages::add);
        new PdfFile(title, template.language().tag(), heading.startedAt())
                .write(pages.document(), hash.hashCode(), out);
    }

    private List<NoticeLanguage> inOrder() {
        return languages.stream().sorted().toList();
    }

    private Map<NoticeLanguage, NoticeTemplate> words() throws IOException {
        Map<NoticeLanguage, NoticeTemplate> words = new EnumMap<>(NoticeLanguage.class);
        for (NoticeLanguage language : languages) {
            words.put(language, templates.of(language));
        }
        return words;
    }
}
