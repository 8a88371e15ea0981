package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.RuleShown;

class ListColumnsTests {

    @Test
    void the_second_letter_says_on_which_ground_and_what_else_stands_on_the_docket() {
        InventedCharge charge = InventedCharge.on(ListKind.SECOND_LETTER);
        charge.otherConvictionSurvives = true;
        charge.warrants = "WARRANT-1";

        assertThat(texts(charge.made()))
                .containsEntry("list", "SECOND_LETTER")
                .containsEntry("district", "ESSEX")
                .containsEntry("docketNumber", "0501CR000001")
                .containsEntry("charge", "1")
                .containsEntry("dispositionDate", "2005-06-07")
                .containsEntry("ground", "WOULD_NOT")
                .containsEntry("otherConvictionSurvives", "yes")
                .containsEntry("warrants", "WARRANT-1")
                .containsEntry("rules", "T7-1; T7-2")
                .containsEntry("sources", "Bridgeman II, 476 Mass. 298, 328; an invented source")
                .containsEntry("decided", "IN_FILE")
                .containsEntry("decidedBy", "Invented Prosecutor")
                .containsEntry("decidedOn", "2017-04-01")
                .containsEntry("recommendationId", "00000000-0000-0001-0000-000000000001")
                .doesNotContainKey("evidenceReliedOn");
    }

    @Test
    void the_third_letter_says_the_evidence_relied_on() {
        assertThat(texts(InventedCharge.on(ListKind.THIRD_LETTER).made()))
                .containsEntry("evidenceReliedOn", "an invented retest of 2016")
                .doesNotContainKeys("ground", "warrants");
    }

    @Test
    void a_review_says_its_reasons_and_where_the_facts_point() {
        assertThat(texts(InventedCharge.on(ListKind.HUMAN_REVIEW).made()))
                .containsEntry("reviewReasons", "ROLE; WEIGHT")
                .containsEntry("leaning", "SECOND_LETTER")
                .containsEntry("decided", "");
    }

    @Test
    void one_rule_without_a_confirmed_source_is_enough_to_say_so() {
        InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
        assertThat(texts(charge.made())).containsEntry("verified", "yes");
        charge.rules = List.of(new RuleShown("A", "", "s", true), new RuleShown("B", "", "s", false));
        assertThat(texts(charge.made())).containsEntry("verified", "no");
        charge.rules = List.of();
        assertThat(texts(charge.made())).containsEntry("verified", "");
    }

    @Test
    void only_what_no_person_decided_is_headed_proposed() {
        for (ListKind list : ListKind.values()) {
            boolean proposed = !list.letter() && list.name().endsWith("PROPOSED");
            assertThat(ListNames.title(list).contains("PROPOSED")).isEqualTo(proposed);
            assertThat(ListNames.meaning(list).contains("PROPOSED")).isEqualTo(proposed);
        }
        assertThat(ListNames.title(ListKind.SECOND_LETTER_PROPOSED)).isEqualTo("Second letter PROPOSED");
    }

    private static Map<String, String> texts(ListedCharge charge) {
        Map<String, String> texts = new TreeMap<>();
        ListColumns.of(charge.list()).forEach(it -> texts.put(it.name(), it.text(charge)));
        return texts;
    }
}
