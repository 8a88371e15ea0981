package org.vacatur.seeded;

import java.util.List;
import java.util.stream.Stream;

/** Defects as people make them, in every file of the rules; some of each kind. */
final class Planted {
    private static final String COURTS = "courts.csv";
    private static final String DISPOSITIONS = "dispositions.csv";
    private static final String OFFENSES = "offenses.csv";
    private static final String SOURCES = "sources.csv";
    private static final String WORDS = "vocabulary.dsl";
    private static final String SET = "dookhan/rule-set.yaml";
    private static final String EXAMPLES = "dookhan/examples.csv";
    private static final String CRITERIA = "dookhan/county-criteria.drl.csv";
    private static final String EVIDENCE = "dookhan/evidence.csv";
    private static final String DATA = "dookhan/00-data.dslr";
    private static final String LABORATORY = "dookhan/10-laboratory.dslr";
    private static final String RESOLVED = "dookhan/20-resolved.dslr";
    private static final String CHARGE = "dookhan/30-drug-charge.dslr";
    private static final String DISPOSITION = "dookhan/40-disposition.dslr";
    private static final String ROLE = "dookhan/50-role.dslr";
    private static final String TIMING = "dookhan/60-timing.dslr";
    private static final String STANDING = "dookhan/65-standing.dslr";
    private static final String DISCRETION = "dookhan/70-discretion.dslr";
    private static final String FOUND = "dookhan/80-evidence.dslr";
    private static final String CERTIFIED = "dookhan/90-certification.dslr";

    private Planted() {}

    static List<Defect> all() {
        return Stream.of(scope(), disposition(), role(), timing(), standing(), letters(), criteria(), tables(), set())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> scope() {
        return List.of(
                in("DATA-3", "condition turned round", DATA, "some date is later", "no date is later"),
                in(
                        "DATA-1",
                        "wrong contradiction",
                        DATA,
                        "two certificates give different roles for one signature",
                        "two facts about earlier relief contradict each other"),
                in(
                        "FEDERAL-1",
                        "condition turned round",
                        DATA,
                        "a federal court holds the conviction",
                        "the court is not known to be federal"),
                in("DISTRICT-1", "condition dropped", DATA, "    - the court is not known to be federal\n", ""),
                in(
                        "DECEASED-1",
                        "the living for the dead",
                        DATA,
                        "the person has died\nthen",
                        "the person is known to be living\nthen"),
                in(
                        "FARAK-1",
                        "outcome swapped",
                        LABORATORY,
                        "a person must review \"FARAK\"",
                        "the charge is out of scope"),
                in(
                        "LAB-1",
                        "condition dropped",
                        LABORATORY,
                        "    - the charge is not known to have been on the list of 2016\n",
                        ""),
                in(
                        "LAB-2",
                        "unknown for yes",
                        LABORATORY,
                        "the charge was on the list of 2016",
                        "the charge is not known to have been on the list of 2016"),
                in(
                        "RESOLVED-1",
                        "before for not before",
                        RESOLVED,
                        "the earlier relief is not known to have come before the disposition",
                        "the earlier relief came before the disposition"),
                in(
                        "RESOLVED-2",
                        "outcome swapped",
                        RESOLVED,
                        "the charge is already resolved",
                        "the charge belongs on the second letter as would-not"),
                in(
                        "OPEN-CHARGE-1",
                        "condition dropped",
                        RESOLVED,
                        "    - the disposition is not known to be vacated and dismissed with prejudice\n",
                        ""),
                in("BR2-9", "condition turned round", CHARGE, "plainly no drug charge", "plainly a drug charge"),
                in(
                        "SCOPE-CHARGE-2",
                        "unknown turned to no",
                        CHARGE,
                        "the offence is unknown",
                        "the offence is plainly no drug charge"),
                in("SCOPE-CHARGE-1", "review code swapped", CHARGE, "review \"SCOPE-CHARGE\"", "review \"ROLE\""));
    }

    private static List<Defect> disposition() {
        return List.of(
                in(
                        "SCOPE-DISP-NOLLE",
                        "outcome swapped",
                        DISPOSITION,
                        "the charge is out of scope",
                        "the charge is already resolved"),
                in(
                        "SCOPE-DISP-BARE",
                        "condition turned round",
                        DISPOSITION,
                        "the record says the word dismissed and nothing more",
                        "the record says more than the word dismissed"),
                in(
                        "SCOPE-DISP-CWOF",
                        "listing turned round",
                        DISPOSITION,
                        "the charge was on the list of 2016",
                        "the charge is not known to have been on the list of 2016"),
                in(
                        "SCOPE-DISP-PENDING",
                        "condition of another rule",
                        DISPOSITION,
                        "the charge is pending or in default",
                        "the matter was a civil infraction"),
                in(
                        "DISPOSITION-3",
                        "unknown turned to a value",
                        DISPOSITION,
                        "the meaning of the disposition is unknown",
                        "the charge was transferred to another court"),
                in(
                        "JUVENILE-1",
                        "condition turned round",
                        DISPOSITION,
                        "the case is a juvenile one",
                        "the case is not a juvenile one"),
                in("SCOPE-DISP-CIVIL", "id of another rule", DISPOSITION, "SCOPE-DISP-CIVIL", "SCOPE-DISP-NOLLE"),
                in(
                        "SCOPE-DISP-ACQUITTED",
                        "misspelt sentence",
                        DISPOSITION,
                        "ended in acquittal",
                        "ended in aquittal"));
    }

    private static List<Defect> role() {
        return List.of(
                in(
                        "SCOPE-ROLE-NONE",
                        "condition dropped",
                        ROLE,
                        "    - the role of the analyst settles the charge\n",
                        ""),
                in(
                        "SCOPE-ROLE-SETUP",
                        "condition of another rule",
                        ROLE,
                        "setting up the instrument",
                        "attesting signatures"),
                in(
                        "SCOPE-ROLE-LISTED",
                        "outcome swapped",
                        ROLE,
                        "a person must review \"LISTED\" leaning out of scope",
                        "the charge is out of scope"),
                in(
                        "ROLE-1",
                        "unknown turned to no",
                        ROLE,
                        "the role of the analyst is unknown",
                        "the role of the analyst is one that excludes the charge"),
                in("NOTARY-1", "leaning swapped", ROLE, "leaning out of scope", "leaning to the second letter"),
                in("CUSTODIAN-1", "review code swapped", ROLE, "review \"CUSTODIAN\"", "review \"NOTARY\""),
                in(
                        "HINTON-1",
                        "review code that is none",
                        ROLE,
                        "note \"HINTON-1\"",
                        "a person must review \"HINTON-1\""));
    }

    private static List<Defect> timing() {
        return List.of(
                in(
                        "RUFFIN-1",
                        "on the day for after",
                        TIMING,
                        "every signature of the analyst is later than the plea, admission or verdict",
                        "the first signature of the analyst is on the day of the plea, admission or verdict"),
                in(
                        "RUFFIN-1",
                        "unknown for after",
                        TIMING,
                        "every signature of the analyst is later than the plea, admission or verdict",
                        "the order of signature and plea, admission or verdict is unknown"),
                in(
                        "RUFFIN-1",
                        "outcome swapped",
                        TIMING,
                        "the charge belongs on the first letter",
                        "the charge belongs on the second letter as would-not"),
                in(
                        "RUFFIN-1b",
                        "after for on the day",
                        TIMING,
                        "the first signature of the analyst is on the day of the plea, admission or verdict",
                        "every signature of the analyst is later than the plea, admission or verdict"),
                in("RUFFIN-1", "source that is none", TIMING, "RUFFIN 1003-1004", "RUFIN 1003-1004"),
                in("RUFFIN-1", "pages left out", TIMING, "RUFFIN 1003-1004", "RUFFIN"),
                in(
                        "RUFFIN-DATE-1",
                        "leaning swapped",
                        TIMING,
                        "leaning to the first letter",
                        "leaning to the second letter"),
                in(
                        "RUFFIN-DATE-3",
                        "shadowed by RUFFIN-DATE-2",
                        TIMING,
                        "nothing in the papers suggests the order",
                        "the charge was listed and nothing about a signature is dated"),
                in(
                        "RUFFIN-NEG",
                        "condition dropped",
                        TIMING,
                        "    - some result contradicts the substance alleged\n",
                        ""));
    }

    private static List<Defect> standing() {
        return List.of(
                in(
                        "PENDING-1",
                        "answer turned round",
                        STANDING,
                        "would not reprosecute\nthen",
                        "would reprosecute\nthen"),
                in(
                        "REPLEA-2",
                        "condition dropped",
                        STANDING,
                        "    - the office is not known to have refused to reprosecute\n",
                        ""),
                in(
                        "REPLEA-3",
                        "before for not before",
                        STANDING,
                        "the earlier relief came before the disposition",
                        "the earlier relief is not known to have come before the disposition"),
                in(
                        "SCHOOL-ZONE-1",
                        "wrong letter",
                        STANDING,
                        "the underlying charge is on the second letter or already resolved",
                        "the underlying charge is on the third letter"),
                in("SCHOOL-ZONE-1", "review code swapped", STANDING, "review \"SCHOOL-ZONE\"", "review \"REPLEA\""));
    }

    private static List<Defect> letters() {
        return List.of(
                in("BR2-8-WOULD-NOT", "wrong ground", DISCRETION, "as would-not", "as could-not"),
                in(
                        "BR2-8-WOULD-NOT",
                        "unknown turned to no",
                        DISCRETION,
                        "the office answered that it would not reprosecute\n",
                        "the office has not decided whether it would reprosecute\n"),
                in("BR2-8-COULD-NOT", "wrong ground", FOUND, "as could-not", "as would-not"),
                in("NEG-1", "condition turned round", FOUND, "some result contradicts", "no result contradicts"),
                in(
                        "BR2-6-NOT-REVIEWED",
                        "condition turned round",
                        FOUND,
                        "the search for independent evidence is not known to be complete",
                        "the search for independent evidence is complete"),
                in(
                        "BR2-8-NO-EVIDENCE",
                        "decided and not proposed",
                        FOUND,
                        "the charge is proposed for the second letter",
                        "the charge belongs on the second letter"),
                in("COULD-CONFLICT-1", "condition dropped", FOUND, "    - nobody has certified\n", ""),
                in(
                        "WEAK-1",
                        "or for one of the two",
                        FOUND,
                        "the independent evidence is weak",
                        "the independent evidence is absent or weak"),
                in(
                        "WEIGHT-1",
                        "unknown turned to yes",
                        FOUND,
                        "it is unknown whether weight is an element of the offence of conviction",
                        "weight is an element of the offence of conviction"),
                in(
                        "WEIGHT-2",
                        "condition dropped",
                        FOUND,
                        "    - weight is an element of the offence of conviction\n",
                        ""),
                in(
                        "BR2-10-THIRD-1",
                        "condition dropped",
                        CERTIFIED,
                        "    - the office answered that it could reprosecute\n",
                        ""),
                in(
                        "BR2-10-THIRD-1",
                        "condition dropped",
                        CERTIFIED,
                        "    - the search for independent evidence is complete\n",
                        ""),
                in(
                        "BR2-10-THIRD-1",
                        "outcome swapped",
                        CERTIFIED,
                        "the charge belongs on the third letter",
                        "the charge belongs on the second letter as would-not"),
                in(
                        "BR2-10-THIRD-2",
                        "wrong letter",
                        CERTIFIED,
                        "the underlying charge is on the third letter",
                        "the underlying charge is on the second letter or already resolved"),
                in(
                        "CERT-INCOMPLETE-8",
                        "the living for the dead",
                        CERTIFIED,
                        "the person has died\nthen",
                        "the person is known to be living\nthen"),
                in("CANDIDATE-1", "condition dropped", CERTIFIED, "    - nobody has certified\n", ""));
    }

    private static List<Defect> criteria() {
        return List.of(
                of("ESSEX-1: ASSUMED for STATED", CRITERIA, "ESSEX-2017,STATED", "ESSEX-2017,ASSUMED"),
                of(
                        "SUFFOLK-2: STATED for ASSUMED",
                        CRITERIA,
                        "SUFFOLK-2,few convictions for violence or weapons,SUFFOLK-2017,ASSUMED",
                        "SUFFOLK-2,few convictions for violence or weapons,SUFFOLK-2017,STATED"),
                of(
                        "BRISTOL-1: office swapped",
                        CRITERIA,
                        "BRISTOL-2017,STATED,BRISTOL,DISTRICT",
                        "BRISTOL-2017,STATED,NORFOLK,DISTRICT"),
                of("SUFFOLK-1: limit off by one", CRITERIA, "SUFFOLK,,,10,,20,,5", "SUFFOLK,,,9,,20,,5"),
                of("SUFFOLK-2: limit off by one", CRITERIA, "SUFFOLK,,,,9,", "SUFFOLK,,,,10,"),
                of("SUFFOLK-3: limit off by one", CRITERIA, "SUFFOLK,,,,,,19,", "SUFFOLK,,,,,,18,"),
                of("SUFFOLK-4: limit off by one", CRITERIA, "SUFFOLK,,,,,,,,4,", "SUFFOLK,,,,,,,,5,"),
                of("SUFFOLK-4: number below 0", CRITERIA, "SUFFOLK,,,,,,,,4,", "SUFFOLK,,,,,,,,-4,"),
                of("SUFFOLK-3: number beyond what is plausible", CRITERIA, "SUFFOLK,,,,,,19,", "SUFFOLK,,,,,,1900,"),
                of("MIDDLESEX-2: court department swapped", CRITERIA, "MIDDLESEX,DISTRICT", "MIDDLESEX,BMC"),
                of("MIDDLESEX-3: retest turned round", CRITERIA, ",,no,yes,NOT_RETRY", ",,yes,yes,NOT_RETRY"),
                of("BRISTOL-2: finished search blank", CRITERIA, ",NONE,,yes,NOT_RETRY", ",NONE,,,NOT_RETRY"),
                of(
                        "BRISTOL-3: answer swapped",
                        CRITERIA,
                        "STRONG or ARGUABLE,,,RETRY,\"Bristol",
                        "STRONG or ARGUABLE,,,NOT_RETRY,\"Bristol"),
                of(
                        "CAPE-1: kind of offence swapped",
                        CRITERIA,
                        "CAPE_AND_ISLANDS,,TRAFFICKING",
                        "CAPE_AND_ISLANDS,,POSSESSION"),
                of(
                        "ESSEX-1: row left out",
                        CRITERIA,
                        "ESSEX-1,District Court,ESSEX-2017,STATED,ESSEX,DISTRICT,,,,,,,,,,,NOT_RETRY,\"Essex dismissed all its District Court cases\"\n",
                        ""));
    }

    private static List<Defect> tables() {
        return List.of(
                of(
                        "FIELD_TEST counted too high",
                        EVIDENCE,
                        "FIELD_TEST,WEAK,WEAK,WEAK",
                        "FIELD_TEST,ARGUABLE,ARGUABLE,ARGUABLE"),
                of(
                        "OFFICER_OPINION without foundation counted too high",
                        EVIDENCE,
                        "OFFICER_OPINION,ARGUABLE,ARGUABLE,WEAK",
                        "OFFICER_OPINION,ARGUABLE,ARGUABLE,ARGUABLE"),
                of(
                        "CONTROLLED_BUY needs no foundation",
                        EVIDENCE,
                        "CONTROLLED_BUY,ARGUABLE,ARGUABLE,WEAK,yes",
                        "CONTROLLED_BUY,ARGUABLE,ARGUABLE,WEAK,no"),
                of(
                        "RETEST_RETAINED_SAMPLE counted too low after contact",
                        EVIDENCE,
                        "RETEST_RETAINED_SAMPLE,STRONG,ARGUABLE",
                        "RETEST_RETAINED_SAMPLE,STRONG,WEAK"),
                of(
                        "RESEMBLANCE left out",
                        EVIDENCE,
                        "RESEMBLANCE,WEAK,WEAK,WEAK,no,DAWSON 467; VASQUEZ,\"It is a rare case in which resemblance alone suffices\"\n",
                        ""),
                of(
                        "a plea read as an acquittal",
                        DISPOSITIONS,
                        "\nGuilty Plea,GUILTY_PLEA",
                        "\nGuilty Plea,NOT_GUILTY"),
                of(
                        "an admission read as diversion",
                        DISPOSITIONS,
                        "\nContinued Without a Finding,ADMISSION_SUFFICIENT_FACTS_CWOF",
                        "\nContinued Without a Finding,PRETRIAL_PROBATION_OR_DIVERSION"),
                of("the bare word no longer bare", DISPOSITIONS, "\nDismissed,DISMISSED,yes", "\nDismissed,DISMISSED,"),
                of(
                        "nolle prosequi read as a bare dismissal",
                        DISPOSITIONS,
                        "\nNolle Prosequi,NOLLE_PROSEQUI,",
                        "\nNolle Prosequi,DISMISSED,yes"),
                of(
                        "prejudice no longer unclear",
                        DISPOSITIONS,
                        "Dismissed due to JP Lab analysis,VACATED_DISMISSED_WITH_PREJUDICE,,,yes",
                        "Dismissed due to JP Lab analysis,VACATED_DISMISSED_WITH_PREJUDICE,,,"),
                of(
                        "lesser offence no longer told",
                        DISPOSITIONS,
                        "Guilty Plea - Lesser Included,GUILTY_PLEA,,yes",
                        "Guilty Plea - Lesser Included,GUILTY_PLEA,,"),
                of(
                        "possession no drug charge",
                        OFFENSES,
                        "section,,,94C,34,,POSSESSION,,,,YES",
                        "section,,,94C,34,,POSSESSION,,,,NO"),
                of(
                        "weight no element of trafficking",
                        OFFENSES,
                        "section,,,94C,32E,,TRAFFICKING,,,,YES,yes,yes",
                        "section,,,94C,32E,,TRAFFICKING,,,,YES,yes,no"),
                of(
                        "needles a drug charge",
                        OFFENSES,
                        "section,,,94C,27,,OTHER_DRUG,,,,UNCLEAR",
                        "section,,,94C,27,,OTHER_DRUG,,,,YES"),
                of(
                        "cocaine left out",
                        OFFENSES,
                        "substance,cocaine; crack; crack cocaine; cocaine base; cocaine crack; coke,,,,,,B,cocaine,,,,,\n",
                        ""),
                of(
                        "Lynn in another district",
                        COURTS,
                        "13,,Lynn District Court,DISTRICT,ESSEX",
                        "13,,Lynn District Court,DISTRICT,SUFFOLK"),
                of(
                        "Suffolk Superior Court a District Court",
                        COURTS,
                        "84,SU,Suffolk Superior Court,SUPERIOR",
                        "84,SU,Suffolk Superior Court,DISTRICT"),
                of("Dorchester left out", COURTS, "07,,\"Boston Municipal Court, Dorchester\",BMC,SUFFOLK,yes,\n", ""),
                of("a source left out", SOURCES, line(SOURCES, "RUFFIN,") + "\n", ""),
                of(
                        "a source of a day to come",
                        SOURCES,
                        line(SOURCES, "RUFFIN,"),
                        line(SOURCES, "RUFFIN,").replace("2026-11-20", "2062-11-20")),
                of(
                        "a source nobody looked at for a year",
                        SOURCES,
                        line(SOURCES, "RUFFIN,"),
                        line(SOURCES, "RUFFIN,").replace("2026-11-20", "2025-11-20")),
                of(
                        "a day typed as text",
                        SOURCES,
                        line(SOURCES, "RUFFIN,"),
                        line(SOURCES, "RUFFIN,").replace("2026-11-20", "\"November 20, 2026\"")));
    }

    private static List<Defect> set() {
        return List.of(
                of("the test of roles no scope test", SET, "name: role, scope: true", "name: role, scope: false"),
                of("the test of timing a scope test", SET, "name: timing, scope: false", "name: timing, scope: true"),
                of("evidence after certification", SET, "number: 80, name: evidence", "number: 95, name: evidence"),
                of("discretion before standing", SET, "number: 65, name: standing", "number: 75, name: standing"),
                of(
                        "in force from a day typed as text",
                        SET,
                        "inForceFrom: 2017-01-18",
                        "inForceFrom: \"January 18, 2017\""),
                of("letters due a day early", SET, "lettersDue: 2017-04-18", "lettersDue: 2017-04-17"),
                of("a review code left out", SET, line(SET, "  NOTARY:") + "\n", ""),
                of("a note at the wrong outcome", SET, "outcomes: [NEEDS_HUMAN_REVIEW]", "outcomes: [FIRST_LETTER]"),
                of(
                        "a rule file in no test",
                        SET,
                        "files: [70-discretion.dslr, county-criteria.drl.csv]",
                        "files: [70-discretion.dslr]"),
                of(
                        "before for after",
                        WORDS,
                        "later than the plea, admission or verdict=timing == Timing.AFTER",
                        "later than the plea, admission or verdict=timing == Timing.BEFORE"),
                of(
                        "unknown no longer let through",
                        WORDS,
                        "the court is not known to be federal=courtDepartment == null || courtDepartment != CourtDepartment.FEDERAL",
                        "the court is not known to be federal=courtDepartment != CourtDepartment.FEDERAL"),
                of(
                        "or for one of the two",
                        WORDS,
                        "the independent evidence is weak=evidence == Strength.WEAK",
                        "the independent evidence is weak=evidence in (Strength.WEAK, Strength.NONE)"),
                of(
                        "an example with the wrong answer",
                        EXAMPLES,
                        line(EXAMPLES, "the office could not reprosecute,"),
                        line(EXAMPLES, "the office could not reprosecute,").replace("COULD_NOT", "WOULD_NOT")),
                of(
                        "an example of a day that cannot be",
                        EXAMPLES,
                        "signature dated after the date of judgment,NORFOLK,DISTRICT,94C/34,,Guilty Plea,2008-05-01",
                        "signature dated after the date of judgment,NORFOLK,DISTRICT,94C/34,,Guilty Plea,2008-13-01"));
    }

    private static String line(String file, String begin) {
        return Defect.shipped(file)
                .lines()
                .filter(each -> each.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static Defect in(String rule, String what, String file, String from, String to) {
        return Defect.in(rule, rule + ": " + what, file, from, to);
    }

    private static Defect of(String what, String file, String from, String to) {
        return Defect.of(what, file, from, to);
    }
}
