package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;

/** A case under construction: a district court's, of a living adult, in a district the order bound. */
final class ACase {
    private @Nullable String docketNumber;
    private District district = District.ESSEX;
    private @Nullable CourtDepartment department = CourtDepartment.DISTRICT;
    private @Nullable Boolean deceased = false;
    private @Nullable LocalDate asOf = Cases.AS_OF;
    private OfficePolicy policy = OfficePolicy.OFF;
    private final List<Charge> charges = new ArrayList<>();

    ACase docketNumber(@Nullable String value) {
        docketNumber = value;
        return this;
    }

    ACase district(District value) {
        district = value;
        return this;
    }

    ACase department(@Nullable CourtDepartment value) {
        department = value;
        return this;
    }

    ACase deceased(@Nullable Boolean value) {
        deceased = value;
        return this;
    }

    ACase asOf(@Nullable LocalDate value) {
        asOf = value;
        return this;
    }

    ACase policy(OfficePolicy.Retry retry, OfficePolicy.Status status) {
        policy = (facts, charge) -> Optional.of(new OfficePolicy.Criterion(retry, status));
        return this;
    }

    ACase charge(UnaryOperator<ACharge> change) {
        charges.add(change.apply(new ACharge()).build());
        return this;
    }

    List<Answer> answers() {
        return new SecondOpinion(policy)
                .answer(
                        new CaseFacts(
                                docketNumber, district, null, department, null, deceased, asOf, null, null, charges),
                        Cases.AS_OF);
    }
}
