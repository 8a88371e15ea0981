package org.vacatur.docket.sample;

/** What invents the parts of the cases, one for the whole docket, so that no number is given out twice. */
record Invention(
        DocketNumbering numbering,
        Persons persons,
        DismissedCharges dismissed,
        RetainedCharges retained,
        OtherCharges other) {
    static Invention from(Draw draw) {
        CertificatePapers certificates = new CertificatePapers(draw);
        EvidencePapers evidence = new EvidencePapers(draw);
        return new Invention(
                new DocketNumbering(draw),
                new Persons(draw),
                new DismissedCharges(draw, certificates, evidence),
                new RetainedCharges(draw, certificates, evidence),
                new OtherCharges(draw, certificates));
    }
}
