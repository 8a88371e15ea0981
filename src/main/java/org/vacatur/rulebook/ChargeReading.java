package org.vacatur.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;

/**
 * One charge as the rules read it: flat, typed, and unknown wherever the record does not say. A field that is null is
 * unknown, never false. Each field is defined by its {@link Reading}; where a definition counts several certificates or
 * items of evidence, that is done before the rules run, so that a rule is a list of plain conditions.
 */
public record ChargeReading(
        @Reading(
                label = "number of the charge",
                meaning = "Number of the count in the charging document.",
                source = "BR2-9",
                displayOnly = true)
        Integer number,

        @Reading(
                label = "date of judgment",
                meaning = "The day every limit is measured on; given with the facts.",
                source = "BR2 328",
                displayOnly = true)
        LocalDate asOf,

        @Reading(label = "office", meaning = "The prosecuting office.", source = "BR2 n.2")
        District district,

        @Reading(
                label = "office whose criteria are asked for",
                meaning = "Whose retry criteria apply: the own office, another for comparison, or none.",
                source = "BR2-8",
                unknown = "none")
        @Nullable
        District policyDistrict,

        @Reading(
                label = "court department",
                meaning =
                        "Department of the court that holds the conviction; from the docket number where the record does not say.",
                unknown = "an unknown court",
                ask = "Which court department holds the conviction?")
        @Nullable
        CourtDepartment courtDepartment,

        @Reading(
                label = "docket number cannot be read",
                meaning = "A docket number is given and has none of the shapes the courts use.")
        Boolean docketUnreadable,

        @Reading(
                label = "docket number points to another office",
                meaning = "The court in the docket number belongs to another district than the prosecuting office.")
        Boolean docketDistrictDiffers,

        @Reading(
                label = "two roles for one signature",
                meaning =
                        "Two considered certificates give the same sample and the same date of her signature, and different known roles.")
        Boolean rolesDisagree,

        @Reading(
                label = "date and stated order of a signature disagree",
                meaning =
                        "On a considered certificate the date of her signature is before (after) the disposition while the record says it was not (was) before it.")
        Boolean signatureOrderDisagrees,

        @Reading(
                label = "a date after the date of judgment",
                meaning =
                        "The disposition, a signature or date of a considered certificate, or the earlier relief is dated after the date of judgment.")
        Boolean dateAfterAsOf,

        @Reading(
                label = "two relief facts disagree",
                meaning =
                        "The disposition says vacated while the relief recorded says none, denied, pending or replaced; or relief is said to be none and yet dated.")
        Boolean reliefDisagrees,

        @Reading(
                label = "laboratory",
                meaning = "Which laboratory the certificates come from, taken together.",
                source = "FARAK-1, HINTON-1",
                unknown = "not recorded",
                ask = "Which laboratory tested the substance?")
        @Nullable
        LaboratorySeen laboratory,

        @Reading(
                label = "listed in 2016",
                meaning = "Whether the charge was on the list the office filed in 2016.",
                source = "IO-2016 paras. 4-5",
                unknown = "not recorded",
                ask = "Was the charge on the office's list filed in 2016?")
        @Nullable
        Boolean listed,

        @Reading(
                label = "earlier relief",
                meaning = "Relief already given on this conviction.",
                source = "BR2-11",
                unknown = "not recorded",
                ask = "Has any relief already been given on this conviction?")
        @Nullable
        PriorRelief priorRelief,

        @Reading(
                label = "date of the earlier relief",
                meaning = "Date of that relief.",
                unknown = "a date not recorded",
                ask = "When was the earlier relief given?",
                displayOnly = true)
        @Nullable
        LocalDate priorReliefDate,

        @Reading(
                label = "relief came before the disposition",
                meaning =
                        "Relief (vacated, dismissed, in the 2017 order, or of a kind not recorded) is dated before the disposition; not known where one of the dates is missing.",
                source = "RUFFIN-1 (edge cases)",
                unknown = "not recorded",
                ask = "When was the earlier relief given, and when was the operative plea, admission or verdict?")
        @Nullable
        Boolean reliefEarlier,

        @Reading(
                label = "disposition class",
                meaning = "What the court's words for the disposition mean.",
                source = "SCOPE-DISP",
                unknown = "not understood",
                ask = "How did the charge end: plea, admission, verdict, or otherwise?")
        @Nullable
        DispositionClass dispositionClass,

        @Reading(
                label = "disposition",
                meaning = "The court's words for the disposition.",
                unknown = "disposition",
                displayOnly = true)
        @Nullable
        String disposition,

        @Reading(
                label = "disposition date",
                meaning = "Date of the plea, admission or verdict; not of sentence, nor of the end of a continuance.",
                source = "BR2-1",
                unknown = "a date not recorded",
                ask = "On what day was the plea, admission or verdict?",
                displayOnly = true)
        @Nullable
        LocalDate dispositionDate,

        @Reading(
                label = "bare dismissal",
                meaning = "The disposition says \"Dismissed\" and nothing more.",
                source = "SCOPE-DISP")
        Boolean bareDismissal,

        @Reading(
                label = "prejudice of the laboratory relief is unclear",
                meaning =
                        "The disposition is relief for the work of the laboratory, and whether with prejudice is not said.",
                source = "SCOPE-DISP")
        Boolean prejudiceUnclear,

        @Reading(
                label = "drug charge",
                meaning = "Whether the offence of conviction is a drug charge for the protocol.",
                source = "SCOPE-CHARGE",
                unknown = "not known",
                ask = "What offence, under which section, is the conviction for?")
        @Nullable
        DrugCharge drugCharge,

        @Reading(
                label = "kind of offence",
                meaning = "Kind of the offence of conviction.",
                source = "SCOPE-CHARGE",
                unknown = "not known",
                ask = "What kind of offence is the conviction for?")
        @Nullable
        OffenseKind offenseKind,

        @Reading(
                label = "charge",
                meaning = "The charge as the court wrote it, or its section.",
                unknown = "not recorded",
                displayOnly = true)
        @Nullable
        String offense,

        @Reading(
                label = "school zone charge",
                meaning =
                        "Whether the charge is a school or park zone count (s. 32J), which hangs on an underlying drug charge.",
                source = "SCOPE-CHARGE",
                unknown = "not known",
                ask = "Is this a school or park zone count?")
        @Nullable
        Boolean schoolZone,

        @Reading(
                label = "statute, words and kind of the charge disagree",
                meaning =
                        "The statute, the words of the charge and the kind given contradict each other; the statute was followed, then the words.")
        Boolean offenseFactsDisagree,

        @Reading(
                label = "analyst's role",
                meaning =
                        "Her part in the considered certificates (Hinton or laboratory unknown), taken together: the nearest part counts.",
                source = "SCOPE-ROLE",
                unknown = "not known",
                ask = "What was the analyst's role for this charge's certificate?")
        @Nullable
        Role role,

        @Reading(
                label = "part that excludes her",
                meaning = "The nearest part she had where none of the certificates makes her an analyst.",
                source = "SCOPE-ROLE",
                unknown = "not known")
        @Nullable
        ExcludedAs excludedAs,

        @Reading(
                label = "role settles the charge",
                meaning =
                        "An excluded role settles a charge that is plainly, or plainly not, a drug charge; an unclear or unread one only if no other count of the docket, unless plainly not a drug charge, has the analyst or an unknown role.",
                source = "SCOPE-ROLE, SCOPE-CHARGE")
        Boolean roleSettlesCharge,

        @Reading(
                label = "timing",
                meaning =
                        "Her signatures against the plea, admission or verdict. One earlier signature is enough for BEFORE; AFTER needs every signature to be later and no considered certificate of unknown role.",
                source = "RUFFIN-1",
                unknown = "not known",
                ask = "On what day did the analyst sign, and on what day was the plea, admission or verdict?")
        @Nullable
        Timing timing,

        @Reading(
                label = "first signature",
                meaning = "Date of her earliest dated signature for this charge.",
                source = "RUFFIN-1",
                unknown = "a date not recorded",
                ask = "On what day did the analyst sign?",
                displayOnly = true)
        @Nullable
        LocalDate firstSignature,

        @Reading(
                label = "hint where the order is not known",
                meaning = "What the papers still suggest where the order of signature and disposition is not known.",
                source = "RUFFIN-1, IO-2016 para. 4")
        MissingDateHint missingDateHint,

        @Reading(
                label = "order rests on a certificate date",
                meaning =
                        "A signature counts as earlier, and only because the certificate is dated before the disposition.",
                source = "RUFFIN-1 (edge cases)")
        Boolean certificateDateOnly,

        @Reading(
                label = "negative result",
                meaning =
                        "A certificate of any laboratory found no controlled substance or was inconclusive, or an item of evidence identifies another substance, none, or nothing.",
                source = "RUFFIN-1 (negative-result trap), BR2-10")
        Boolean negativeResult,

        @Reading(
                label = "outcome of the underlying charge",
                meaning = "Where the drug charge belongs on which a school zone count hangs.",
                source = "SCOPE-CHARGE",
                unknown = "not known",
                ask = "Which drug count does this school zone count hang on?")
        @Nullable
        Outcome underlyingOutcome,

        @Reading(
                label = "whether the office would reprosecute",
                meaning = "A person's answer.",
                source = "BR2 300-301",
                unknown = "not answered",
                ask = "Would the office reprosecute this charge, whether or not it could?")
        @Nullable
        OfficeAnswer would,

        @Reading(
                label = "whether the office could reprosecute",
                meaning = "A person's answer.",
                source = "BR2 300-301, 327-328",
                unknown = "not answered",
                ask = "Could the office reprosecute this charge on evidence independent of the analyst?")
        @Nullable
        OfficeAnswer could,

        @Reading(
                label = "certification",
                meaning = "Whether a named person certified, and on what day.",
                source = "BR2 328")
        Certified certified,

        @Reading(
                label = "person who certified",
                meaning = "Name of the person who certified.",
                source = "BR2 328",
                unknown = "nobody named",
                ask = "Who certified?",
                displayOnly = true)
        @Nullable
        String certifiedBy,

        @Reading(
                label = "evidence review complete",
                meaning = "Whether a person has finished looking for independent evidence.",
                source = "BR2-6",
                unknown = "not recorded",
                ask = "Is the search for independent evidence of this charge complete?")
        @Nullable
        Boolean reviewComplete,

        @Reading(
                label = "independent evidence",
                meaning =
                        "The best known item of independent evidence; not known while an open item could still be better than weak.",
                source = "EV-0 to EV-16",
                unknown = "not known",
                ask =
                        "What evidence of the substance, independent of the analyst, exists today, and who can testify to it?")
        @Nullable
        Strength evidence,

        @Reading(
                label = "retest available",
                meaning = "An item of evidence is a retest of the retained sample that exists.",
                source = "EV-RETEST")
        Boolean retestAvailable,

        @Reading(
                label = "weight is an element",
                meaning = "Whether weight is an element of the offence of conviction.",
                source = "BR2-10, FRANCIS-3",
                unknown = "not known",
                ask = "Of which offence was the person convicted, and is weight an element of it?")
        @Nullable
        Boolean weightElement,

        @Reading(
                label = "weight is proved independently",
                meaning = "An existing strong or arguable item of evidence proves the weight.",
                source = "FRANCIS-3")
        Boolean weightProved,

        @Reading(
                label = "juvenile",
                meaning = "Delinquent or youthful offender, or a Juvenile Court case.",
                source = "IO-2016 n.1")
        Boolean juvenile,

        @Reading(
                label = "deceased",
                meaning = "Whether the person has died.",
                ask = "Has the person died?",
                source = "standard section 9",
                unknown = "not recorded")
        @Nullable
        Boolean deceased,

        @Reading(
                label = "convictions",
                meaning = "All convictions on the record.",
                source = "counties",
                most = 200,
                unknown = "not recorded",
                ask = "How many convictions are on the record?")
        @Nullable
        Integer convictions,

        @Reading(
                label = "convictions for violence or weapons",
                meaning = "Convictions for violence and for weapons, added.",
                source = "counties",
                most = 100,
                unknown = "not recorded",
                ask = "How many convictions for violence and for weapons are on the record?")
        @Nullable
        Integer violentOrWeaponsConvictions,

        @Reading(
                label = "probation violations",
                meaning = "Violations of probation found.",
                source = "counties",
                most = 100,
                unknown = "not recorded",
                ask = "How many violations of probation were found?")
        @Nullable
        Integer probationViolations) {}
