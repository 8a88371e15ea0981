package org.vacatur.rulebook.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.DocketNumber;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Role;
import org.vacatur.rulebook.RuleSet;

/**
 * Reads the charges of one case. A charge that hangs on another (a school zone count) is read once the other is decided;
 * {@link #underlying} tells which that is.
 */
public final class CaseReader {
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final @Nullable District policyOffice;
    private final @Nullable DocketNumber docket;
    private final WordsRead words;
    private final @Nullable ChargePapers[] papers;

    /**
     * @param facts the case
     * @param asOf date of judgment
     * @param policyOffice whose retry criteria apply; null for none
     * @param ruleSet whose tables say what the court's words mean
     */
    public CaseReader(CaseFacts facts, LocalDate asOf, @Nullable District policyOffice, RuleSet ruleSet) {
        this(facts, asOf, policyOffice, new WordsRead(ruleSet));
    }

    /**
     * The same, with what was read before of this case.
     *
     * @param words by the tables of the rule set that says what the court's words mean
     */
    public CaseReader(CaseFacts facts, LocalDate asOf, @Nullable District policyOffice, WordsRead words) {
        this.facts = facts;
        this.asOf = asOf;
        this.policyOffice = policyOffice;
        this.docket = facts.docketNumber() == null || facts.docketNumber().isBlank()
                ? null
                : words.docket(facts.docketNumber());
        this.words = words;
        this.papers = new @Nullable ChargePapers[facts.charges().size()];
    }

    private ChargePapers papers(int index) {
        ChargePapers read = papers[index];
        if (read == null) {
            read = new ChargePapers(facts.charges().get(index), words);
            papers[index] = read;
        }
        return read;
    }

    /** Number of the count; its position where the record gives none. */
    public int number(int index) {
        Integer number = facts.charges().get(index).number();
        return number == null ? index + 1 : number;
    }

    /** What people in the office have answered for a charge, as the file states it. */
    public @Nullable OfficeDecision officeDecision(int index) {
        return facts.charges().get(index).officeDecision();
    }

    /** Position of the charge this one hangs on; null where none is named, it is not there, or the two lead in a circle. */
    public @Nullable Integer underlying(int index) {
        Integer first = named(index);
        var seen = new HashSet<Integer>();
        for (Integer next = first; next != null && seen.add(next); next = named(next)) {
            if (next == index) {
                return null;
            }
        }
        return first;
    }

    /**
     * Reads one charge.
     *
     * @param index position in the case
     * @param underlyingOutcome where the charge it hangs on belongs; null if it hangs on none or that is not known
     */
    public ReadCharge read(int index, @Nullable Outcome underlyingOutcome) {
        var sheet = new Sheet("/charges/" + index + "/", true);
        fill(sheet, index, underlyingOutcome);
        return new ReadCharge(
                sheet.reading(),
                sheet.basis(),
                papers(index).offense(),
                papers(index).disposition());
    }

    /** The same reading, without the facts that it rests on. */
    public ChargeReading reading(int index, @Nullable Outcome underlyingOutcome) {
        var sheet = new Sheet("", false);
        fill(sheet, index, underlyingOutcome);
        return sheet.reading();
    }

    private void fill(Sheet sheet, int index, @Nullable Outcome underlyingOutcome) {
        Charge charge = facts.charges().get(index);
        readCase(sheet);
        sheet.put("number", number(index), sheet.at("number", charge.number()));
        sheet.put("underlyingOutcome", underlyingOutcome, sheet.at("underlyingCharge", charge.underlyingCharge()));
        var reader = new ChargeReader(charge, papers(index), asOf, sheet);
        reader.read(courtDepartment(), roleSettles(index));
    }

    private void readCase(Sheet sheet) {
        FactAt docketFact = sheet.ofCase("docketNumber", facts.docketNumber());
        FactAt districtFact = sheet.ofCase("district", facts.district());
        boolean differs = docket != null && docket.district() != null && docket.district() != facts.district();
        sheet.put("asOf", asOf, sheet.ofCase("asOf", facts.asOf()))
                .put("district", facts.district(), districtFact)
                .put("policyDistrict", policyOffice, districtFact)
                .put(
                        "courtDepartment",
                        courtDepartment(),
                        sheet.ofCase("courtDepartment", facts.courtDepartment()),
                        docketFact)
                .put("docketUnreadable", docket != null && !docket.readable(), docketFact)
                .put("docketDistrictDiffers", differs, docketFact, districtFact)
                .put(
                        "deceased",
                        facts.defendantDeceased(),
                        sheet.ofCase("defendantDeceased", facts.defendantDeceased()));
        var history = facts.criminalHistory();
        Integer all = history == null ? null : history.convictions();
        Integer violent = history == null ? null : history.violentConvictions();
        Integer weapons = history == null ? null : history.weaponsConvictions();
        Integer violations = history == null ? null : history.probationViolations();
        sheet.put("convictions", all, sheet.ofCase("criminalHistory/convictions", all))
                .put(
                        "violentOrWeaponsConvictions",
                        violent == null || weapons == null ? null : violent + weapons,
                        sheet.ofCase("criminalHistory/violentConvictions", violent),
                        sheet.ofCase("criminalHistory/weaponsConvictions", weapons))
                .put(
                        "probationViolations",
                        violations,
                        sheet.ofCase("criminalHistory/probationViolations", violations));
    }

    private @Nullable CourtDepartment courtDepartment() {
        if (facts.courtDepartment() != null) {
            return facts.courtDepartment();
        }
        return docket == null ? null : docket.courtDepartment();
    }

    /** An unclear charge stands with the drug counts of its docket: while one may be the analyst's, it is not excluded. */
    private boolean roleSettles(int index) {
        DrugCharge own = papers(index).drugCharge();
        if (own == DrugCharge.YES || own == DrugCharge.NO) {
            return true;
        }
        return IntStream.range(0, papers.length).filter(other -> other != index).noneMatch(this::mayBeHers);
    }

    /** Whether a charge is, or may be, a drug charge in which the analyst had, or may have had, her part. */
    public boolean mayBeHers(int index) {
        ChargePapers papers = papers(index);
        Role role = papers.certificates().role();
        return papers.drugCharge() != DrugCharge.NO && (role == null || role == Role.ANALYST);
    }

    private @Nullable Integer named(int index) {
        Integer wanted = facts.charges().get(index).underlyingCharge();
        return wanted == null
                ? null
                : IntStream.range(0, facts.charges().size())
                        .filter(each -> number(each) == wanted)
                        .boxed()
                        .findFirst()
                        .orElse(null);
    }
}
