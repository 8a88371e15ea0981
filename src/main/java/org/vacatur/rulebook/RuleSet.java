package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Dispositions;
import org.vacatur.facts.District;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Offenses;

/** One rule set, loaded whole, at one version; safe for use by many threads. */
public interface RuleSet {
    /** Folder name, e.g. {@code "dookhan"}. */
    String id();

    String title();

    /** SHA-256 of its canonical content in hexadecimal; the same on every machine. */
    String version();

    /** The files its version is the hash of, by path under the rules folder: its own and the shared ones, as they were read. */
    Map<String, String> files();

    LocalDate inForceFrom();

    @Nullable
    LocalDate inForceTo();

    /** The tests of the standard, in the order in which they are taken. */
    List<RuleTest> tests();

    /** Every rule, by test and then in the order of the files; rows of decision tables included. */
    List<Rule> rules();

    /** Notes attached once the outcome is known. */
    List<OutcomeNote> outcomeNotes();

    /** Review codes that rules may use, with what each means in plain words. */
    Map<String, String> reviewCodes();

    /** Whether the rule set holds retry criteria of this office. */
    boolean hasPolicy(District office);

    Dispositions dispositions();

    Offenses offenses();

    DocketNumbers docketNumbers();

    EvidenceTable evidence();

    /** Asks every rule about one charge. */
    Evaluation evaluate(ChargeReading reading);
}
