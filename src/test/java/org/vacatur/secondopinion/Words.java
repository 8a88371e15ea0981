package org.vacatur.secondopinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.OffenseKind;

/**
 * The few words the generated cases use, with what each means. How words are read is not what the second opinion is
 * about, so it looks them up here; words not listed are refused.
 */
final class Words {
    /** What an offence is; absent where the words do not tell. */
    record Offence(
            @Nullable DrugCharge drug,
            @Nullable Boolean schoolZone,
            @Nullable Boolean weight) {
        Offence weightUnread() {
            return new Offence(drug, schoolZone, null);
        }
    }

    record OffenceWords(
            @Nullable String statute,
            @Nullable String text,
            @Nullable OffenseKind kind,
            Offence meaning) {}

    record ConvictionWords(String text, Offence meaning) {}

    record DispositionWords(String text, DispositionClass meaning, boolean bareDismissal, boolean lesser) {}

    record DocketWords(String text, @Nullable CourtDepartment department) {}

    private static final Offence PLAIN = new Offence(DrugCharge.YES, false, false);
    private static final Offence BY_WEIGHT = new Offence(DrugCharge.YES, false, true);
    private static final Offence SCHOOL_ZONE = new Offence(DrugCharge.YES, true, false);
    private static final Offence UNCLEAR = new Offence(DrugCharge.UNCLEAR, false, false);
    private static final Offence NO_DRUGS = new Offence(DrugCharge.NO, false, false);
    private static final Offence NOT_KNOWN = new Offence(null, null, null);

    private static final String POSSESS = "DRUG, POSSESS CLASS B c94C §34";
    private static final String INTENT = "DRUG, POSSESS TO DISTRIB CLASS B c94C §32A(a)";
    private static final String TRAFFICKING =
            "COCAINE, TRAFFICKING IN, 36 GRAMS OR MORE, LESS THAN 100 GRAMS c94C §32E(b)";
    private static final String DISORDERLY = "DISORDERLY CONDUCT c272 §53";

    static final List<OffenceWords> OFFENCES = List.of(
            new OffenceWords("94C/34", null, null, PLAIN),
            new OffenceWords("94C/34", POSSESS, OffenseKind.POSSESSION, PLAIN),
            new OffenceWords("94C/32A(a)", INTENT, OffenseKind.POSSESSION_WITH_INTENT, PLAIN),
            new OffenceWords("94C/32F", null, null, PLAIN),
            new OffenceWords("94C/32K", null, null, PLAIN),
            new OffenceWords(null, POSSESS, null, PLAIN),
            new OffenceWords(null, INTENT, null, PLAIN),
            new OffenceWords(null, null, OffenseKind.POSSESSION, PLAIN),
            new OffenceWords(null, null, OffenseKind.POSSESSION_WITH_INTENT, PLAIN),
            new OffenceWords(null, null, OffenseKind.DISTRIBUTION, PLAIN),
            new OffenceWords("94C/32E(b)", null, OffenseKind.TRAFFICKING, BY_WEIGHT),
            new OffenceWords(null, TRAFFICKING, null, BY_WEIGHT),
            new OffenceWords(null, null, OffenseKind.TRAFFICKING, BY_WEIGHT),
            // the statute outranks the text, the text the kind
            new OffenceWords("94C/34", null, OffenseKind.TRAFFICKING, PLAIN),
            new OffenceWords("94C/32E(b)", POSSESS, OffenseKind.POSSESSION, BY_WEIGHT),
            new OffenceWords(null, POSSESS, OffenseKind.TRAFFICKING, PLAIN),
            // a statute that cannot be read is passed over for what the charge is, not for its weight
            new OffenceWords("not legible", POSSESS, null, PLAIN.weightUnread()),
            new OffenceWords("not legible", null, OffenseKind.TRAFFICKING, BY_WEIGHT.weightUnread()),
            new OffenceWords("not legible", null, OffenseKind.SCHOOL_ZONE, SCHOOL_ZONE.weightUnread()),
            new OffenceWords("94C/32J", null, null, SCHOOL_ZONE),
            new OffenceWords("94C/32J", null, OffenseKind.SCHOOL_ZONE, SCHOOL_ZONE),
            new OffenceWords(null, null, OffenseKind.SCHOOL_ZONE, SCHOOL_ZONE),
            new OffenceWords("94C/27", null, null, UNCLEAR),
            new OffenceWords("94C/32G", null, null, UNCLEAR),
            new OffenceWords("94C/32I", null, null, UNCLEAR),
            new OffenceWords("94C/33", null, null, UNCLEAR),
            new OffenceWords("94C/35", null, null, UNCLEAR),
            new OffenceWords("94C/37", null, null, UNCLEAR),
            new OffenceWords("94C/40", null, OffenseKind.CONSPIRACY, UNCLEAR),
            new OffenceWords(null, null, OffenseKind.CONSPIRACY, UNCLEAR),
            new OffenceWords(null, null, null, NOT_KNOWN),
            new OffenceWords(null, null, OffenseKind.OTHER_DRUG, NOT_KNOWN),
            new OffenceWords("94C/99", null, null, NOT_KNOWN),
            new OffenceWords("not legible", null, null, NOT_KNOWN),
            new OffenceWords(null, "not legible", null, NOT_KNOWN),
            new OffenceWords("265/13A", null, null, NO_DRUGS),
            new OffenceWords("265/13A", null, OffenseKind.POSSESSION, NO_DRUGS),
            new OffenceWords("272/53", DISORDERLY, OffenseKind.NON_DRUG, NO_DRUGS),
            new OffenceWords(null, DISORDERLY, null, NO_DRUGS),
            new OffenceWords(null, null, OffenseKind.NON_DRUG, NO_DRUGS));

    static final List<ConvictionWords> CONVICTIONS = List.of(
            new ConvictionWords("94C/34", PLAIN),
            new ConvictionWords("94C/32E(b)", BY_WEIGHT),
            new ConvictionWords("94C/32J", SCHOOL_ZONE),
            new ConvictionWords("94C/40", UNCLEAR),
            new ConvictionWords("272/53", NO_DRUGS),
            new ConvictionWords("not legible", NOT_KNOWN));

    static final List<DispositionWords> DISPOSITIONS = dispositions();

    static final List<DocketWords> DOCKET_NUMBERS = List.of(
            new DocketWords("0501CR001234", CourtDepartment.BMC),
            new DocketWords("0884CR10123", CourtDepartment.SUPERIOR),
            new DocketWords("see the file", null));

    private Words() {}

    private static List<DispositionWords> dispositions() {
        List<DispositionWords> all = new ArrayList<>();
        Arrays.stream(DispositionClass.values())
                .map(each -> new DispositionWords(each.name(), each, each == DispositionClass.DISMISSED, false))
                .forEach(all::add);
        all.add(new DispositionWords("Dismissed", DispositionClass.DISMISSED, true, false));
        plain(
                all,
                DispositionClass.DISMISSED,
                "Dismissed - Request of Commonwealth",
                "Dismissed - Lack of Prosecution");
        plain(all, DispositionClass.GUILTY_PLEA, "Guilty Plea", "Guilty - Plea");
        plain(all, DispositionClass.GUILTY_ROUTE_UNKNOWN, "Guilty", "Guilty Finding");
        plain(all, DispositionClass.GUILTY_AFTER_TRIAL, "Guilty Verdict", "Guilty - Bench Finding");
        plain(
                all,
                DispositionClass.ADMISSION_SUFFICIENT_FACTS_CWOF,
                "Admit to Sufficient Facts",
                "Continued Without a Finding",
                "Dismissed - After Continuance Without a Finding");
        plain(all, DispositionClass.DELINQUENT, "Adjudicated delinquent");
        plain(all, DispositionClass.YOUTHFUL_OFFENDER, "Found to be a youthful offender");
        plain(all, DispositionClass.FILED_AFTER_GUILTY, "Filed - Guilty Plea", "Guilty - Filed");
        plain(all, DispositionClass.FILED_NO_FINDING, "Filed - Without a Finding", "Filed - No change of Plea");
        plain(all, DispositionClass.NOLLE_PROSEQUI, "Nolle Prosequi");
        plain(all, DispositionClass.NOT_GUILTY, "Not Guilty Verdict", "No Probable Cause Found");
        plain(all, DispositionClass.PRETRIAL_PROBATION_OR_DIVERSION, "Pretrial Probation as Disposition");
        plain(all, DispositionClass.CIVIL_INFRACTION, "Responsible");
        plain(all, DispositionClass.TRANSFERRED, "Transferred to Another Court");
        plain(
                all,
                DispositionClass.VACATED,
                "Disposition Vacated after motion for new trial",
                "Charge disposition revoked due to JP Lab analysis");
        plain(
                all,
                DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE,
                "Vacated & Dismissed with Prejudice (SJC Order)",
                "Dismissed due to JP Lab analysis",
                "Nolle Prosequi prior/during JP Lab Court Review");
        plain(all, DispositionClass.UNKNOWN, "NA", "not legible", "Revoked Disp. - after Motion hearing");
        lesser(all, DispositionClass.GUILTY_PLEA, "Guilty Plea - Lesser Included");
        lesser(all, DispositionClass.GUILTY_ROUTE_UNKNOWN, "Guilty of Lesser Included Offense");
        lesser(all, DispositionClass.GUILTY_AFTER_TRIAL, "Guilty Verdict - Lesser Included");
        lesser(all, DispositionClass.DELINQUENT, "Adjudicated delinquent of lesser included offense");
        return List.copyOf(all);
    }

    private static void plain(List<DispositionWords> all, DispositionClass meaning, String... texts) {
        Arrays.stream(texts)
                .map(text -> new DispositionWords(text, meaning, false, false))
                .forEach(all::add);
    }

    private static void lesser(List<DispositionWords> all, DispositionClass meaning, String text) {
        all.add(new DispositionWords(text, meaning, false, true));
    }

    static Offence offence(
            @Nullable String statute, @Nullable String text, @Nullable OffenseKind kind, @Nullable String conviction) {
        if (conviction != null) {
            return CONVICTIONS.stream()
                    .filter(each -> each.text().equals(conviction))
                    .map(ConvictionWords::meaning)
                    .findFirst()
                    .orElseThrow(() -> notListed(conviction));
        }
        return OFFENCES.stream()
                .filter(each -> Objects.equals(each.statute(), statute)
                        && Objects.equals(each.text(), text)
                        && each.kind() == kind)
                .map(OffenceWords::meaning)
                .findFirst()
                .orElseThrow(() -> notListed(statute + ", " + text + ", " + kind));
    }

    static DispositionWords disposition(@Nullable String text) {
        if (text == null) {
            return new DispositionWords("", DispositionClass.UNKNOWN, false, false);
        }
        return DISPOSITIONS.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> notListed(text));
    }

    static @Nullable CourtDepartment department(@Nullable String docketNumber) {
        if (docketNumber == null) {
            return null;
        }
        return DOCKET_NUMBERS.stream()
                .filter(each -> each.text().equals(docketNumber))
                .findFirst()
                .orElseThrow(() -> notListed(docketNumber))
                .department();
    }

    private static IllegalArgumentException notListed(String words) {
        return new IllegalArgumentException("The second opinion does not know the words: " + words);
    }
}
