package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.paper.ReadPdf;

class CertificationPdfTest {
    private static final String FILE = "suffolk-third-letter-certification-001.pdf";
    private static final List<ListedCharge> CHARGES = List.of(
            ARun.charge(ListKind.SECOND_LETTER, "Lynn", "0713CR000009", 1),
            ARun.charge(
                    ListKind.THIRD_LETTER,
                    "Suffolk Superior Court",
                    "0784CR000001",
                    1,
                    "TRAFFIC COCAINE",
                    List.of("Retest of the retained sample", ARun.HOSTILE)),
            ARun.charge(ListKind.THIRD_LETTER, "Suffolk Superior Court", "0784CR000002", 2, "DISTRIBUTE", List.of()),
            ARun.charge(ListKind.THIRD_LETTER_PROPOSED, "Suffolk Superior Court", "0784CR000003", 1));

    @Test
    void each_charge_of_the_third_letter_has_a_page_to_sign() throws IOException {
        Written written = write();
        ReadPdf pdf = written.pdf(FILE);
        assertThat(written.names()).containsExactly(FILE);
        assertThat(pdf.pages()).hasSize(2);
        assertThat(pdf.pages().get(0))
                .contains("docket0784CR000001,charge1", "TRAFFICCOCAINE")
                .contains("Retestoftheretainedsample", ReadPdf.tight(ARun.HOSTILE_AS_SHOWN))
                .contains("2017-04-01,A.Example,ADA,asstatedinthefile");
        assertThat(pdf.pages().get(1))
                .contains("docket0784CR000002,charge2", "Noneisonrecord.Writeitherebeforesigning")
                .contains("2017-04-01,A.Example,ADA")
                .doesNotContain("asstatedinthefile");
        assertThat(pdf.pages())
                .allMatch(it -> it.contains("beyondareasonabledoubt"))
                .allMatch(it -> it.contains("Signatureoftheprosecutorwhocertifies") && it.contains("Date"))
                .allMatch(it -> it.contains("certifiesnothing"))
                .allMatch(it -> it.contains(ReadPdf.tight(Sums.rows(ARun.ledger()))))
                .allMatch(it -> it.contains(ReadPdf.tight(Sums.charges(ARun.ledger()))));
    }

    @Test
    void it_can_be_read_aloud_and_is_the_same_to_the_byte() throws IOException {
        ReadPdf.assertAccessible(write().file(FILE), "en-US", "Suffolk District: Third letter: certification");
        assertThat(write().pdf(FILE).types()).contains("H1", "H2", "Table", "TH", "TD");
        assertThat(write().file(FILE)).isEqualTo(write().file(FILE));
    }

    private static Written write() throws IOException {
        Written written = new Written();
        CertificationPdf.write(written, ARun.HEADING, ARun.ledger(), CHARGES.iterator());
        return written;
    }
}
