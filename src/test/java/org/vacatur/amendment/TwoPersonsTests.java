package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Role;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.WholeLog;

/**
 * Nobody approves what they wrote, whatever anybody does in whatever order and with whatever roles: walks of five people over drafts of the
 * rules, each deed beside a model. More of them: {@code mvn test -Dtest=TwoPersonsTests -Dvacatur.walks=3000}
 */
class TwoPersonsTests extends WalksDrawn {
    private static final int TRIES = 20;
    private static final int AN_OFFICE = 400;

    private static RunningOffice office;
    private static WalkedTexts texts;
    private static int walksHere;

    @BeforeContainer
    static void start() throws IOException {
        List<String> settings = new ArrayList<>(Amending.folders(Files.createTempDirectory("walks")));
        settings.add("vacatur.rules-export=false");
        office = RunningOffice.local(settings.toArray(String[]::new));
        Drafts drafts = office.context().getBean(Drafts.class);
        Edition first = drafts.inUse("dookhan");
        texts = new WalkedTexts(drafts.files(first.version(), first.scenarios()));
        walksHere = 0;
    }

    @AfterContainer
    static void stop() {
        WholeLog.assertHolds(office);
        office.close();
        printed("Two persons");
    }

    @Property(tries = TRIES)
    void nobody_approves_what_they_wrote_and_only_what_was_approved_comes_into_use(@ForAll("plans") List<Plan> plans)
            throws IOException {
        for (Plan each : plans) {
            if (walksHere >= AN_OFFICE) {
                WholeLog.assertHolds(office);
                office.close();
                start();
            }
            each.go(new WalkedBeans(office), office.context(), texts);
            walksHere++;
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return plans(Integer.getInteger("vacatur.walks", 40) / TRIES);
    }

    @Example
    void who_wrote_rules_does_not_approve_them_in_a_copy_with_other_scenarios_nor_who_rebased_them() {
        WalkedBeans beans = new WalkedBeans(office);
        Set<Role> both = Set.of(Role.LEGAL_EDITOR, Role.APPROVER);
        WalkedOffice.Person writer = new WalkedOffice.Person("writer", both);
        WalkedOffice.Person copier = new WalkedOffice.Person("copier", both);
        String rules = texts.text(WalkedTexts.RULES, 77);
        UUID first = beans.begin(writer, null);
        assertThat(beans.edit(writer, first, 1, List.of(new FileEdit(WalkedTexts.RULES, rules))))
                .isNull();
        UUID copy = beans.begin(copier, null);
        assertThat(beans.edit(
                        copier,
                        copy,
                        1,
                        List.of(
                                new FileEdit(WalkedTexts.RULES, rules),
                                new FileEdit(WalkedTexts.SCENARIOS, texts.text(WalkedTexts.SCENARIOS, 77)))))
                .isNull();
        assertThat(beans.approve(writer, copy, "0".repeat(64))).isEqualTo(ProblemType.NOT_ALLOWED);
        assertThat(beans.approve(copier, first, "0".repeat(64))).isEqualTo(ProblemType.NOT_ALLOWED);
    }
}
