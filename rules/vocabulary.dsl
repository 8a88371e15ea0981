# The sentences rules may be written in. Left of the equals sign stands what a rule says, right of it what it means.
# A sentence under "when" is one condition on one field of the reading of a charge. "is not known to be" also holds
# where the record is silent; every other sentence holds only on what is known.

[when]the charge is one where=$charge : ChargeReading()

# Data (test 00)
[when]- two certificates give different roles for one signature=rolesDisagree == true
[when]- no two certificates give different roles for one signature=rolesDisagree == false
[when]- the date of a signature contradicts its stated order=signatureOrderDisagrees == true
[when]- no date of a signature contradicts its stated order=signatureOrderDisagrees == false
[when]- some date is later than the date of judgment=dateAfterAsOf == true
[when]- no date is later than the date of judgment=dateAfterAsOf == false
[when]- two facts about earlier relief contradict each other=reliefDisagrees == true
[when]- no two facts about earlier relief contradict each other=reliefDisagrees == false
[when]- the docket number cannot be read=docketUnreadable == true
[when]- the docket number points to another office=docketDistrictDiffers == true
[when]- statute, words and kind of the charge disagree=offenseFactsDisagree == true
[when]- the person has died=deceased == true
[when]- the person is known to be living=deceased == false
[when]- it is unknown whether the person is living=deceased == null

# Office and court
[when]- the office is that of {district}=district == District.{district}
[when]- the office is outside the seven districts the order bound=district == District.OTHER
[when]- a federal court holds the conviction=courtDepartment == CourtDepartment.FEDERAL
[when]- the court is not known to be federal=courtDepartment == null || courtDepartment != CourtDepartment.FEDERAL

# Laboratory (test 10)
[when]- a certificate comes from the Amherst laboratory=laboratory == LaboratorySeen.AMHERST
[when]- no certificate is known to come from the Amherst laboratory=laboratory == null || laboratory != LaboratorySeen.AMHERST
[when]- every certificate comes from a laboratory other than Hinton and Amherst=laboratory == LaboratorySeen.ELSEWHERE
[when]- the charge was on the list of 2016=listed == true
[when]- the charge is not known to have been on the list of 2016=listed == null || listed != true

# Earlier relief (tests 20 and 65)
[when]- relief was given that leaves no conviction=priorRelief in (PriorRelief.VACATED, PriorRelief.VACATED_AND_DISMISSED, PriorRelief.INCLUDED_IN_2017_ORDER)
[when]- relief is not known to leave no conviction=priorRelief == null || priorRelief not in (PriorRelief.VACATED, PriorRelief.VACATED_AND_DISMISSED, PriorRelief.INCLUDED_IN_2017_ORDER)
[when]- the earlier relief is a bare vacatur=priorRelief == PriorRelief.VACATED
[when]- a new trial was allowed and the order is not final=priorRelief == PriorRelief.NEW_TRIAL_ALLOWED_PENDING
[when]- the conviction replaced an earlier one that fell=priorRelief == PriorRelief.RE_PLEADED_OR_RETRIED
[when]- relief is not known to be a pending new trial or a replaced conviction=priorRelief == null || priorRelief not in (PriorRelief.NEW_TRIAL_ALLOWED_PENDING, PriorRelief.RE_PLEADED_OR_RETRIED)
[when]- the earlier relief came before the disposition=reliefEarlier == true
[when]- the earlier relief is not known to have come before the disposition=reliefEarlier == null || reliefEarlier != true
[when]- the prejudice of the laboratory relief is unclear=prejudiceUnclear == true

# The charge (test 30)
[when]- the offence is plainly a drug charge=drugCharge == DrugCharge.YES
[when]- the offence is plainly no drug charge=drugCharge == DrugCharge.NO
[when]- the identity of a tested substance may be no element of the offence=drugCharge == DrugCharge.UNCLEAR
[when]- the offence is unknown=drugCharge == null
[when]- the charge is a school zone count=schoolZone == true
[when]- the charge is known not to be a school zone count=schoolZone == false
[when]- the charge may be a school zone count=schoolZone == null || schoolZone != false
[when]- the underlying charge is on the second letter or already resolved=underlyingOutcome in (Outcome.SECOND_LETTER, Outcome.ALREADY_RESOLVED)
[when]- the underlying charge is on the third letter=underlyingOutcome == Outcome.THIRD_LETTER
[when]- the underlying charge is not known to be on the third letter=underlyingOutcome == null || underlyingOutcome != Outcome.THIRD_LETTER

# The disposition (tests 20 and 40)
[when]- the disposition itself says the conviction was set aside=dispositionClass in (DispositionClass.VACATED, DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE)
[when]- the disposition is a bare vacatur=dispositionClass == DispositionClass.VACATED
[when]- the disposition is not known to be vacated and dismissed with prejudice=dispositionClass == null || dispositionClass != DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE
[when]- the prosecutor abandoned the charge=dispositionClass == DispositionClass.NOLLE_PROSEQUI
[when]- the charge ended in acquittal, no bill or no probable cause=dispositionClass == DispositionClass.NOT_GUILTY
[when]- the charge is pending or in default=dispositionClass == DispositionClass.PENDING_OR_DEFAULT
[when]- the charge ended in pretrial probation or diversion=dispositionClass == DispositionClass.PRETRIAL_PROBATION_OR_DIVERSION
[when]- the matter was a civil infraction=dispositionClass == DispositionClass.CIVIL_INFRACTION
[when]- the charge was dismissed with no sign of an admission=dispositionClass == DispositionClass.DISMISSED
[when]- the record says more than the word dismissed=bareDismissal == false
[when]- the record says the word dismissed and nothing more=bareDismissal == true
[when]- the charge was filed without a finding=dispositionClass == DispositionClass.FILED_NO_FINDING
[when]- the charge was transferred to another court=dispositionClass == DispositionClass.TRANSFERRED
[when]- the meaning of the disposition is unknown=dispositionClass == null
[when]- the charge was placed on file after a plea or finding of guilt=dispositionClass == DispositionClass.FILED_AFTER_GUILTY
[when]- the disposition is understood and is not a filing after guilt=dispositionClass != DispositionClass.FILED_AFTER_GUILTY
[when]- guilt is recorded without the route by plea or trial=dispositionClass == DispositionClass.GUILTY_ROUTE_UNKNOWN
[when]- the case is a juvenile one=juvenile == true
[when]- the case is not a juvenile one=juvenile == false

# The role of the analyst (test 50)
[when]- the role of the analyst is one that excludes the charge=role == Role.EXCLUDED
[when]- the analyst is named as notary only and nobody else as analyst=role == Role.NONE_LISTED
[when]- the analyst only kept the sample=role == Role.CUSTODIAN
[when]- the role of the analyst is unknown=role == null
[when]- the nearest part of the analyst was setting up the instrument=excludedAs == ExcludedAs.INSTRUMENT_SETUP
[when]- the nearest part of the analyst was attesting signatures=excludedAs == ExcludedAs.NOTARY
[when]- the analyst had no part at all=excludedAs == ExcludedAs.NO_PART
[when]- the role of the analyst settles the charge=roleSettlesCharge == true

# Timing (test 60)
[when]- every signature of the analyst is later than the plea, admission or verdict=timing == Timing.AFTER
[when]- the first signature of the analyst is on the day of the plea, admission or verdict=timing == Timing.SAME_DAY
[when]- the order of signature and plea, admission or verdict is unknown=timing == null
[when]- only the date of a certificate says that the analyst signed later=missingDateHint == MissingDateHint.CERTIFICATE_DATE_LATER
[when]- the charge was listed and nothing about a signature is dated=missingDateHint == MissingDateHint.LISTED_AND_NOTHING_DATED
[when]- nothing in the papers suggests the order=missingDateHint == MissingDateHint.NONE
[when]- the order rests on the date of a certificate=certificateDateOnly == true

# The answers of the office (tests 60 to 90)
[when]- the office answered that it would not reprosecute=would == OfficeAnswer.NO
[when]- the office is not known to have refused to reprosecute=would == null || would != OfficeAnswer.NO
[when]- the office answered that it would reprosecute=would == OfficeAnswer.YES
[when]- the office is not known to be willing to reprosecute=would == null || would != OfficeAnswer.YES
[when]- the office has not decided whether it would reprosecute=would == null || would not in (OfficeAnswer.YES, OfficeAnswer.NO)
[when]- the office answered that it could not reprosecute=could == OfficeAnswer.NO
[when]- the office is not known to be unable to reprosecute=could == null || could != OfficeAnswer.NO
[when]- the office answered that it could reprosecute=could == OfficeAnswer.YES
[when]- the office is not known to be able to reprosecute=could == null || could != OfficeAnswer.YES
[when]- the office has not decided whether it could reprosecute=could == null || could not in (OfficeAnswer.YES, OfficeAnswer.NO)
[when]- a named person has certified on a date=certified == Certified.COMPLETE
[when]- a certification was begun and is not complete=certified == Certified.PARTIAL
[when]- a certification was made or begun=certified in (Certified.COMPLETE, Certified.PARTIAL)
[when]- nobody has certified=certified == Certified.NO

# Evidence (test 80)
[when]- some result contradicts the substance alleged=negativeResult == true
[when]- no result contradicts the substance alleged=negativeResult == false
[when]- there is no independent evidence=evidence == Strength.NONE
[when]- the independent evidence is weak=evidence == Strength.WEAK
[when]- the independent evidence is absent or weak=evidence in (Strength.NONE, Strength.WEAK)
[when]- the independent evidence is arguable or strong=evidence in (Strength.ARGUABLE, Strength.STRONG)
[when]- the strength of the independent evidence is unknown=evidence == null
[when]- the search for independent evidence is complete=reviewComplete == true
[when]- the search for independent evidence is not known to be complete=reviewComplete == null || reviewComplete != true
[when]- weight is an element of the offence of conviction=weightElement == true
[when]- it is unknown whether weight is an element of the offence of conviction=weightElement == null
[when]- the weight is not proved independently=weightProved == false

# What a rule may conclude. The right-hand sides are a closed list.
[then]the charge is out of scope, because "{why}"=findings.outOfScope("{why}");
[then]the charge is already resolved, because "{why}"=findings.alreadyResolved("{why}");
[then]the charge belongs on the first letter, because "{why}"=findings.firstLetter("{why}");
[then]the charge belongs on the second letter as would-not, because "{why}"=findings.secondLetter(Ground.WOULD_NOT, "{why}");
[then]the charge belongs on the second letter as could-not, because "{why}"=findings.secondLetter(Ground.COULD_NOT, "{why}");
[then]the charge is proposed for the second letter as could-not, because "{why}"=findings.proposeSecondLetter(Ground.COULD_NOT, "{why}");
[then]the charge belongs on the third letter, because "{why}"=findings.thirdLetter("{why}");
[then]a person must review "{code}", because "{why}"=findings.review("{code}", "{why}");
[then]a person must review "{code}" leaning to the first letter, because "{why}"=findings.reviewLeaning("{code}", Outcome.FIRST_LETTER, "{why}");
[then]a person must review "{code}" leaning to the second letter, because "{why}"=findings.reviewLeaning("{code}", Outcome.SECOND_LETTER, "{why}");
[then]a person must review "{code}" leaning to the third letter, because "{why}"=findings.reviewLeaning("{code}", Outcome.THIRD_LETTER, "{why}");
[then]a person must review "{code}" leaning out of scope, because "{why}"=findings.reviewLeaning("{code}", Outcome.OUT_OF_SCOPE, "{why}");
[then]a person must review "{code}" leaning as the criteria of the office say, because "{why}"=findings.reviewLeaningAsPolicy("{code}", "{why}");
[then]a person must also review "{code}", because "{why}"=findings.alsoReview("{code}", "{why}");
[then]note "{code}", because "{why}"=findings.note("{code}", "{why}");
