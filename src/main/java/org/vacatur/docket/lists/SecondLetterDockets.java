package org.vacatur.docket.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;

/**
 * Beside the second letter of an office, a row a docket: the dockets where another conviction survives, and those with warrants to
 * recall. Charges come docket by docket.
 */
final class SecondLetterDockets implements AutoCloseable {
    private static final List<TableHead.Column> DOCKET = List.of(
            new TableHead.Column("district", 18),
            new TableHead.Column("court", 28),
            new TableHead.Column("docketNumber", 16),
            new TableHead.Column("defendantRef", 18),
            new TableHead.Column("charges", 16));

    private final PackTable convictions;
    private final PackTable warrants;
    private final List<String> charges = new ArrayList<>();
    private final Set<String> toRecall = new LinkedHashSet<>();
    private @Nullable ListedCharge first;
    private boolean survives;

    SecondLetterDockets(PackFiles files, String folder, District office, RunWords run) throws IOException {
        this.convictions = files.begin(
                folder + "/second-letter-other-convictions",
                run.head(
                        "Other convictions",
                        "Dockets of the second letter on which another charge keeps a conviction; a row a docket.",
                        office,
                        DOCKET));
        List<TableHead.Column> withWarrants = new ArrayList<>(DOCKET);
        withWarrants.add(new TableHead.Column("warrants", 40));
        this.warrants = files.begin(
                folder + "/second-letter-warrants",
                run.head(
                        "Warrants to recall",
                        "Dockets of the second letter with warrants, as the office's file gives them; a row a docket.",
                        office,
                        withWarrants));
    }

    void add(ListedCharge charge) throws IOException {
        if (first != null && !sameDocket(first, charge)) {
            endDocket(first);
        }
        if (first == null) {
            first = charge;
        }
        charges.add(Integer.toString(charge.charge()));
        survives |= charge.otherConvictionSurvives();
        if (charge.warrants() != null && !charge.warrants().isBlank()) {
            toRecall.add(charge.warrants());
        }
    }

    private static boolean sameDocket(ListedCharge one, ListedCharge other) {
        return one.court().equals(other.court())
                && one.docketNumber().equals(other.docketNumber())
                && Objects.equals(one.defendantRef(), other.defendantRef());
    }

    private void endDocket(ListedCharge docket) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                docket.district().name(),
                ShownText.of(docket.court()),
                ShownText.of(docket.docketNumber()),
                ShownText.of(Objects.toString(docket.defendantRef(), "")),
                String.join(ListColumns.SEPARATOR, charges)));
        if (survives) {
            convictions.row(List.copyOf(cells));
        }
        if (!toRecall.isEmpty()) {
            cells.add(ShownText.of(String.join(ListColumns.SEPARATOR, toRecall)));
            warrants.row(cells);
        }
        first = null;
        survives = false;
        charges.clear();
        toRecall.clear();
    }

    void complete() throws IOException {
        if (first != null) {
            endDocket(first);
        }
        convictions.complete();
        warrants.complete();
    }

    @Override
    public void close() throws IOException {
        convictions.close();
        warrants.close();
    }
}
