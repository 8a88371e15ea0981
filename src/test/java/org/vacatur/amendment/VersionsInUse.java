package org.vacatur.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.springframework.context.ApplicationContext;
import org.vacatur.TestDatabase;
import org.vacatur.office.Caller;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.RuleVersions;

/** Versions of the rules that were in use, each with another number of convictions from which Suffolk's office keeps a case. */
final class VersionsInUse {
    private static final String CRITERIA = "dookhan/county-criteria.drl.csv";

    private VersionsInUse() {}

    /**
     * Has them in use one after the other, as if each had been an amendment once.
     *
     * @return their hashes
     */
    static List<String> of(RunningOffice office, int number) {
        ApplicationContext context = office.context();
        Drafts drafts = context.getBean(Drafts.class);
        ScenarioVersions scenarios = context.getBean(ScenarioVersions.class);
        RuleHistory history = context.getBean(RuleHistory.class);
        RuleVersions versions = context.getBean(RuleVersions.class);
        Edition first = drafts.inUse("dookhan");
        SortedMap<String, String> files = drafts.files(first.version(), first.scenarios());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            DraftFiles changed = DraftFiles.unchanged(files)
                    .with(List.of(new FileEdit(CRITERIA, from(files.get(CRITERIA), 11 + i))));
            context.getBean(RecordedOnce.class).inTransaction(() -> {
                versions.keep("dookhan", changed.version(), changed.rules());
                long sequence = history.add(
                                Caller.SERVICE,
                                Event.of(RecordType.ACTIVATION).saying("scenarios", first.scenarios()),
                                new RuleHistory.Version("dookhan", changed.version()))
                        .sequence();
                scenarios.with(sequence, first.scenarios());
            });
            made.add(changed.version());
        }
        return made;
    }

    private static String from(String criteria, int convictions) {
        return criteria.replace("SUFFOLK,,,10,,20,,5", "SUFFOLK,,," + convictions + ",,20,,5")
                .replace("SUFFOLK,,,,9,", "SUFFOLK,,,," + (convictions - 1) + ",")
                .replace("below our number, 10", "below our number, " + convictions);
    }

    /** Cases of Suffolk: one that leans otherwise from version to version, one whose reason says the number, one that is alike under all. */
    static List<String> cases() throws IOException {
        String sample = Files.readString(Path.of("src/main/resources/samples/6-needs-human-review.json"))
                .replace("NORFOLK", "SUFFOLK")
                .replace("OFFICER_OPINION", "OTHER_CHEMIST_TESTIMONY")
                .replace(
                        "\"charges\"",
                        "\"criminalHistory\": {\"convictions\": 30, \"violentConvictions\": %d,"
                                + " \"weaponsConvictions\": 0, \"probationViolations\": 6},\n  \"charges\"");
        return List.of(sample.formatted(16), sample.formatted(3), RunningOffice.caseOf("SUFFOLK"));
    }

    /** Damages a version where it is stored, or makes it whole again. */
    static void damage(TestDatabase database, String version, boolean now) {
        String whole = "below our number";
        String damaged = "above our number";
        database.asOwner("update rule_versions set files = replace(files, '" + (now ? whole : damaged) + "', '"
                + (now ? damaged : whole) + "') where version = '" + version + "'");
    }
}
