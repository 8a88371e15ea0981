# Conditions
[when]the charge is one where=$charge : ChargeReading()
[when]- every signature of the analyst is later than the plea, admission or verdict=timing == Timing.AFTER
[when]- the order of signature and plea is unknown=timing == null
[when]- the order of signature and plea is known=timing != null
[when]- the first signature is later than the disposition=firstSignature > dispositionDate
[when]- the disposition is on or after {day}=dispositionDate >= "{day}"
[when]- the disposition is before {day}=dispositionDate < "{day}"
[when]- the office is that of {district}=district == District.{district}
[when]- the court is not known to be {department}=courtDepartment == null || courtDepartment != CourtDepartment.{department}
[when]- the court is other than {department}=courtDepartment != CourtDepartment.{department}
[when]- there are more than {number} convictions=convictions > {number}
[when]- there are at most {number} convictions=convictions <= {number}
[when]- the evidence is weak or none=evidence in (Strength.WEAK, Strength.NONE)
[when]- the evidence is neither {one} nor {other}=evidence not in (Strength.{one}, Strength.{other})
[when]- the charge was listed=listed == true
[when]- the disposition reads exactly "{words}"=disposition == "{words}"
[when]- a result is negative=negativeResult == true

# Actions
[then]the charge is out of scope, because "{why}"=findings.outOfScope("{why}");
[then]the charge is already resolved, because "{why}"=findings.alreadyResolved("{why}");
[then]the charge belongs on the first letter, because "{why}"=findings.firstLetter("{why}");
[then]the charge belongs on the second letter as could-not, because "{why}"=findings.secondLetter(Ground.COULD_NOT, "{why}");
[then]the charge is proposed for the second letter as {ground} because "{why}"=findings.proposeSecondLetter(Ground.{ground}, "{why}");
[then]the charge belongs on the third letter, because "{why}"=findings.thirdLetter("{why}");
[then]a person must review "{code}", because "{why}"=findings.review("{code}", "{why}");
[then]a person must review "{code}" leaning {leaning} because "{why}"=findings.reviewLeaning("{code}", Outcome.{leaning}, "{why}");
[then]a person must review "{code}" as the policy of the office leans, because "{why}"=findings.reviewLeaningAsPolicy("{code}", "{why}");
[then]a person must also review "{code}", because "{why}"=findings.alsoReview("{code}", "{why}");
[then]note "{code}", because "{why}"=findings.note("{code}", "{why}");
