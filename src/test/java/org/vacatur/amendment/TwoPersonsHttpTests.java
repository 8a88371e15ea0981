package org.vacatur.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.vacatur.office.Staff;
import org.vacatur.record.WholeLog;

/**
 * The walks of {@link TwoPersonsTests} from outside: over HTTP, with tokens that say several roles at once. More of them:
 * {@code mvn test -Dtest=TwoPersonsHttpTests -Dvacatur.http-walks=100}
 */
class TwoPersonsHttpTests extends WalksDrawn {
    private static final int TRIES = 6;

    private static Staff staff;
    private static WalkedTexts texts;

    @BeforeContainer
    static void start() throws IOException {
        List<String> settings = new ArrayList<>(Amending.folders(Files.createTempDirectory("walks")));
        settings.addAll(List.of(
                "vacatur.rules-export=false",
                "vacatur.doors.requests-per-minute=1000000",
                "vacatur.doors.burst=1000000"));
        staff = new Staff(settings.toArray(String[]::new));
        Drafts drafts = staff.office().context().getBean(Drafts.class);
        Edition first = drafts.inUse("dookhan");
        texts = new WalkedTexts(drafts.files(first.version(), first.scenarios()));
    }

    @AfterContainer
    static void stop() {
        WholeLog.assertHoldsInside(staff.office());
        staff.close();
        printed("Two persons over HTTP");
    }

    @Property(tries = TRIES)
    void nobody_approves_what_they_wrote_over_http(@ForAll("plans") List<Plan> plans) {
        for (Plan each : plans) {
            each.go(new WalkedOverHttp(staff), staff.office().context(), texts);
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return plans(Integer.getInteger("vacatur.http-walks", TRIES) / TRIES);
    }
}
