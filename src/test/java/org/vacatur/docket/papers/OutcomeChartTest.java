package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.Ledger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OutcomeChartTest {

    @Test
    void its_description_has_the_numbers_of_the_ledger() throws Exception {
        Document svg = parse(OutcomeChart.svg(ARun.ledger()));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo(id(svg, "title") + " " + id(svg, "desc"));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(
                        "Suffolk District: 17,117 charges, of these first letter 30; second letter, would not 15,000;"
                                + " second letter, could not 570; third letter 117; human review 200; out of scope 800;"
                                + " already resolved 400."
                                + " Cape and Islands District: 1,191 charges, of these first letter 3; second letter, would not"
                                + " 1,067; second letter, could not 0; third letter 1; human review 9; out of scope 40;"
                                + " already resolved 71.");
    }

    @Test
    void its_bars_are_as_long_as_the_counts() throws Exception {
        Document svg = parse(OutcomeChart.svg(ARun.ledger()));
        List<Double> widths = new ArrayList<>();
        var boxes = svg.getElementsByTagName("rect");
        for (int i = Series.values().length; i < boxes.getLength(); i++) {
            widths.add(Double.valueOf(((Element) boxes.item(i)).getAttribute("width")));
        }
        double scale = 500.0 / 17_117;
        assertThat(widths).hasSize(7 + 6);
        for (int i = 0; i < 7; i++) {
            assertThat(widths.get(i)).isCloseTo(Math.max(1.5, ARun.SUFFOLK[i] * scale), within());
        }
        assertThat(widths.get(8)).isCloseTo(ARun.CAPE[1] * scale, within());
    }

    @Test
    void it_stands_alone() {
        assertThat(OutcomeChart.svg(ARun.ledger()))
                .isEqualTo(OutcomeChart.svg(ARun.ledger()))
                .doesNotContain("<script", "<style", "href", "url(", "<!", "<image", "foreignObject");
    }

    @Test
    void a_run_without_charges_has_an_empty_chart() throws Exception {
        Ledger.Counted none = new Ledger.Counted(
                new Ledger.Charges(0, 0, 0, 0, 0, 0, 0),
                Map.of(),
                Map.of(),
                new Ledger.Cases(0, 0, 0, 0, 0, 0),
                new Ledger.Defendants(0, 0, 0, 0, 0, 0, 0));
        Document svg = parse(OutcomeChart.svg(new Ledger(new Ledger.Rows(0, 0, 0, 0, 0), Map.of(), none)));
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(Series.values().length);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.006);
    }

    private static String id(Document svg, String element) {
        return ((Element) svg.getElementsByTagName(element).item(0)).getAttribute("id");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
