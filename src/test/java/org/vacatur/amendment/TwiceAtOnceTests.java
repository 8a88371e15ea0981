package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Role;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.WholeLog;

/** The same step taken twice at the same moment has one effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwiceAtOnceTests {
    private static final WalkedOffice.Person EDITOR = new WalkedOffice.Person("editor", Set.of(Role.LEGAL_EDITOR));
    private static final WalkedOffice.Person APPROVER = new WalkedOffice.Person("approver", Set.of(Role.APPROVER));

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private RunningOffice office;
    private WalkedBeans beans;
    private WalkedTexts texts;
    private Drafts drafts;
    private String first;
    private int remarks;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        office = RunningOffice.local(Amending.folders(folder).toArray(String[]::new));
        beans = new WalkedBeans(office);
        drafts = office.context().getBean(Drafts.class);
        Edition inUse = drafts.inUse("dookhan");
        first = inUse.version();
        texts = new WalkedTexts(drafts.files(first, inUse.scenarios()));
    }

    @AfterAll
    void stop() {
        WholeLog.assertHolds(office);
        office.close();
        threads.shutdownNow();
    }

    @RepeatedTest(3)
    void on_its_way_into_use_each_step_of_a_draft_is_done_once() {
        assertThat(beans.back(APPROVER, first)).isNull();
        UUID id = beans.begin(EDITOR, null);
        int remark = ++remarks;
        once(id, each -> each.edit(EDITOR, id, 1, edit(remark)));
        String dossier = tried(id);
        once(id, each -> each.submit(EDITOR, id));
        onceUnderOneKey(id, each -> each.approve(APPROVER, id, dossier));
        long before = events();
        once(id, each -> each.activate(APPROVER, id));
        assertThat(events()).isEqualTo(before + 1);
        assertThat(drafts.store().steps(id))
                .extracting(AmendmentStep::step)
                .containsExactly(
                        AmendmentStepKind.BEGUN,
                        AmendmentStepKind.EDITED,
                        AmendmentStepKind.SUBMITTED,
                        AmendmentStepKind.APPROVED,
                        AmendmentStepKind.ACTIVATED);
        twice(beans, each -> each.back(APPROVER, first));
        assertThat(events()).isEqualTo(before + 2);
    }

    @Test
    void an_approval_and_an_edit_at_once_leave_no_approval_of_what_was_edited() {
        for (int i = 0; i < 20; i++) {
            UUID id = beans.begin(EDITOR, null);
            int remark = ++remarks;
            assertThat(beans.edit(EDITOR, id, 1, edit(remark))).isNull();
            String dossier = tried(id);
            assertThat(beans.submit(EDITOR, id)).isNull();
            List<Callable<@Nullable ProblemType>> both = List.of(
                    () -> beans.approve(APPROVER, id, dossier), () -> beans.edit(EDITOR, id, 3, edit(remark + 1_000)));
            atOnce(both);
            Draft draft = drafts.store().find(id).orElseThrow();
            boolean edited = draft.version().equals(texts.rules(remark + 1_000));
            assertThat(draft.state()).isEqualTo(edited ? AmendmentState.DRAFT : AmendmentState.APPROVED);
            assertThat(draft.approved()).isEqualTo(edited ? null : dossier);
            assertThat(beans.withdraw(EDITOR, id)).isNull();
        }
    }

    private List<FileEdit> edit(int remark) {
        return List.of(new FileEdit(WalkedTexts.RULES, texts.text(WalkedTexts.RULES, remark)));
    }

    private String tried(UUID id) {
        TrialStore trials = office.context().getBean(TrialStore.class);
        Draft draft = drafts.store().find(id).orElseThrow();
        UUID trial = UUID.randomUUID();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        trials.create(
                new Trial(
                        trial,
                        id,
                        TrialState.WAITING,
                        draft.version(),
                        draft.scenarios(),
                        drafts.inUse("dookhan").version(),
                        now,
                        now,
                        TrialPart.CHECK,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null),
                beans.caller(EDITOR));
        String dossier = WalkedTexts.hash(trial.toString());
        trials.end(trial, "{}", null, dossier, now);
        return dossier;
    }

    private long events() {
        return office.recorded("ACTIVATION").size();
    }

    /** One of the two is refused, and one step more is on record. */
    private void once(UUID id, Function<WalkedBeans, @Nullable ProblemType> does) {
        int before = drafts.store().steps(id).size();
        List<@Nullable ProblemType> said = twice(beans, does);
        assertThat(said).containsOnlyOnce((ProblemType) null);
        assertThat(drafts.store().steps(id)).hasSize(before + 1);
    }

    private void onceUnderOneKey(UUID id, Function<WalkedBeans, @Nullable ProblemType> does) {
        int before = drafts.store().steps(id).size();
        assertThat(twice(new WalkedBeans(office, "key-" + UUID.randomUUID()), does))
                .containsOnlyNulls();
        assertThat(drafts.store().steps(id)).hasSize(before + 1);
    }

    private List<@Nullable ProblemType> twice(WalkedBeans asked, Function<WalkedBeans, @Nullable ProblemType> does) {
        Callable<@Nullable ProblemType> each = () -> does.apply(asked);
        return atOnce(List.of(each, each));
    }

    private List<@Nullable ProblemType> atOnce(List<Callable<@Nullable ProblemType>> work) {
        CyclicBarrier together = new CyclicBarrier(work.size());
        try {
            List<@Nullable ProblemType> said = new ArrayList<>();
            for (Future<@Nullable ProblemType> each : threads.invokeAll(work.stream()
                    .map(one -> (Callable<@Nullable ProblemType>) () -> {
                        together.await();
                        return one.call();
                    })
                    .toList())) {
                said.add(each.get());
            }
            return said;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
