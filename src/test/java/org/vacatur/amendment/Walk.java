package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.amendment.TwoPersonsModel.Content;
import org.vacatur.amendment.TwoPersonsModel.Tried;
import org.vacatur.contract.ProblemType;
import org.vacatur.record.RuleVersions;

/** Five people do something with up to three drafts, and after each deed the service is looked at beside the model. */
final class Walk {
    private static final int OPEN = 3;
    private static final String RULE_SET = "dookhan";
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final int number = (int) NUMBERS.incrementAndGet();
    private final WalkedOffice office;
    private final WalkedTexts texts;
    private final Drafts drafts;
    private final TrialStore trials;
    private final RuleVersions versions;
    private final RuleHistory history;
    private final Editors editors;
    private final JdbcClient jdbc;
    private final List<WalkedOffice.Person> people;
    private final List<UUID> ids = new ArrayList<>();
    private final TwoPersonsModel model;
    private final Map<Deed.What, int[]> done = new EnumMap<>(Deed.What.class);
    private final Map<String, Content> dossiers = new TreeMap<>();

    Walk(WalkedOffice office, ApplicationContext context, WalkedTexts texts, List<WalkedOffice.Person> people) {
        this.office = office;
        this.texts = texts;
        this.people = people.stream()
                .map(each -> new WalkedOffice.Person(each.subject() + "-" + number, each.roles()))
                .toList();
        drafts = context.getBean(Drafts.class);
        trials = context.getBean(TrialStore.class);
        versions = context.getBean(RuleVersions.class);
        history = context.getBean(RuleHistory.class);
        editors = context.getBean(Editors.class);
        jdbc = context.getBean(JdbcClient.class);
        for (int i = 0; i < 5; i++) {
            texts.rules(rules(i));
            texts.scenarios(i);
        }
        ScenarioVersions scenarios = context.getBean(ScenarioVersions.class);
        Map<Integer, Integer> ever = new TreeMap<>();
        history.activated(RULE_SET)
                .forEach(each -> ever.put(
                        texts.rulesNumber(each),
                        texts.scenariosNumber(scenarios
                                .inUseWith(new RuleHistory.Version(RULE_SET, each))
                                .orElseThrow())));
        model = new TwoPersonsModel(inUse(), ever);
    }

    private Content inUse() {
        Edition now = drafts.inUse(RULE_SET);
        return new Content(texts.rulesNumber(now.version()), texts.scenariosNumber(now.scenarios()));
    }

    /** Four that walks have in common, and one that is this walk's own, which was never in use. */
    private int rules(int choice) {
        return choice % 5 == 4 ? 1_000 + number : choice % 5;
    }

    /** How often each kind of deed was done, and refused. */
    Map<Deed.What, int[]> done() {
        return done;
    }

    void go(List<Deed> deeds) {
        for (Deed each : deeds) {
            step(each);
        }
    }

    private void step(Deed drawn) {
        Deed deed = drawn.what() == Deed.What.NEXT ? next(drawn) : drawn;
        long open = model.drafts.stream().filter(each -> !each.state.ended()).count();
        Deed.What what = open == 0 && deed.what() != Deed.What.RETURN || deed.what() == Deed.What.BEGIN && open < OPEN
                ? Deed.What.BEGIN
                : deed.what() == Deed.What.BEGIN ? Deed.What.EDIT : deed.what();
        if (ids.isEmpty() && what == Deed.What.RETURN) {
            what = Deed.What.BEGIN;
        }
        int person = deed.person() % people.size();
        WalkedOffice.Person who = people.get(person);
        int index = ids.isEmpty() ? 0 : deed.draft() % ids.size();
        String before = kept();
        ProblemType said;
        ProblemType expected;
        if (!mayAsk(what, who)) {
            if (what == Deed.What.TRY) {
                return;
            }
            expected = ProblemType.NOT_ALLOWED;
            said = asked(what, person, index, deed.choice(), true);
        } else {
            said = asked(what, person, index, deed.choice(), false);
            expected = wanted;
        }
        assertThat(said).as("%s by %s %s in %s", what, who, deed, model.inUse).isEqualTo(expected);
        done.computeIfAbsent(what, each -> new int[2])[said == null ? 0 : 1]++;
        if (said != null) {
            assertThat(kept()).as("after %s was refused with %s", deed, said).isEqualTo(before);
        }
        look(deed);
    }

    private Deed next(Deed deed) {
        if (ids.isEmpty()) {
            return with(deed, Deed.What.BEGIN, deed.choice() - deed.choice() % 4);
        }
        TwoPersonsModel.Draft draft = model.drafts.get(deed.draft() % ids.size());
        if (draft.state.ended()) {
            return with(deed, Deed.What.BEGIN, deed.choice() - deed.choice() % 4);
        }
        if (!draft.base.equals(model.inUse)) {
            return with(deed, Deed.What.REBASE, deed.choice() - deed.choice() % 6);
        }
        if (draft.now.equals(draft.base)) {
            return with(deed, Deed.What.EDIT, deed.choice());
        }
        Tried tried = draft.trials.isEmpty() ? null : draft.trials.get(draft.trials.size() - 1);
        if (tried == null
                || tried.dossier() == null
                || !tried.content().equals(draft.now)
                || tried.compared() != model.inUse.rules()) {
            return with(deed, Deed.What.TRY, deed.choice() - deed.choice() % 8 + deed.choice() % 2);
        }
        return switch (draft.state) {
            case DRAFT -> with(deed, Deed.What.SUBMIT, deed.choice());
            case SUBMITTED -> deed.choice() % 5 == 1 ? again(deed) : with(deed, Deed.What.APPROVE, deed.choice());
            default -> {
                // tried again since, with another impact: what was approved is no longer what it is
                boolean stale = !tried.dossier().equals(draft.approved);
                if (!stale && deed.choice() % 4 == 1) {
                    yield again(deed);
                }
                yield with(
                        deed, stale && deed.choice() % 2 == 0 ? Deed.What.APPROVE : Deed.What.ACTIVATE, deed.choice());
            }
        };
    }

    private Deed again(Deed deed) {
        return with(deed, Deed.What.TRY, deed.choice() / 8 % 2);
    }

    /** By the first who may, or the first by whom it is not refused. */
    private Deed with(Deed deed, Deed.What what, int choice) {
        for (int i = 0; i < people.size(); i++) {
            int person = (deed.person() + i) % people.size();
            boolean refused = (what == Deed.What.APPROVE || what == Deed.What.ACTIVATE)
                    && deed.choice() % 4 != 0
                    && model.hadAHandIn(person, model.drafts.get(deed.draft() % ids.size()));
            if (mayAsk(what, people.get(person)) && !refused) {
                return new Deed(what, person, deed.draft(), choice);
            }
        }
        return new Deed(what, deed.person(), deed.draft(), choice);
    }

    private @Nullable ProblemType wanted;

    /** Has it done, and works out from the model what should come of it; where the role forbids it, the model is left out. */
    private @Nullable ProblemType asked(Deed.What what, int person, int index, int choice, boolean forbidden) {
        WalkedOffice.Person who = people.get(person);
        if (what == Deed.What.BEGIN) {
            return begin(person, choice, forbidden);
        }
        if (what == Deed.What.RETURN) {
            int rules = rules(choice);
            String version = choice % 11 == 10 ? "0".repeat(64) : texts.rules(rules);
            boolean isKept =
                    versions.all().stream().anyMatch(each -> each.version().equals(version));
            wanted = forbidden ? null : model.back(person, rules, isKept);
            return office.back(who, version);
        }
        UUID id = ids.get(index);
        TwoPersonsModel.Draft draft = model.drafts.get(index);
        switch (what) {
            case EDIT, COPY, IMPORT -> {
                return written(what, person, index, choice, forbidden);
            }
            case TRY -> {
                wanted = null;
                tried(who, id, draft, choice);
                return null;
            }
            case SUBMIT -> {
                wanted = forbidden ? null : model.submit(person, draft);
                return office.submit(who, id);
            }
            case SEND_BACK -> {
                wanted = forbidden ? null : model.sendBack(draft);
                return office.sendBack(who, id);
            }
            case APPROVE -> {
                String dossier = dossier(index, choice);
                wanted = forbidden ? null : model.approve(person, draft, dossier);
                return office.approve(who, id, dossier);
            }
            case ACTIVATE -> {
                wanted = forbidden ? null : model.activate(person, draft);
                ProblemType said = office.activate(who, id);
                if (said == null) {
                    promised(draft);
                }
                return said;
            }
            case REBASE -> {
                List<String> keep = new ArrayList<>();
                if (choice % 2 == 0) {
                    keep.add(WalkedTexts.RULES);
                }
                if (choice % 3 == 0) {
                    keep.add(WalkedTexts.SCENARIOS);
                }
                wanted = forbidden ? null : model.rebase(person, draft, choice % 2 == 0, choice % 3 == 0);
                return office.rebase(who, id, keep);
            }
            case WITHDRAW -> {
                if (choice % 3 != 0) {
                    return written(Deed.What.EDIT, person, index, choice, forbidden);
                }
                wanted = forbidden ? null : model.withdraw(draft);
                return office.withdraw(who, id);
            }
            default -> throw new AssertionError(what);
        }
    }

    private @Nullable ProblemType begin(int person, int choice, boolean forbidden) {
        Content base = model.inUse;
        String named = null;
        if (choice % 4 == 3) {
            List<Integer> former = List.copyOf(model.ever.keySet());
            int rules = former.get(choice % former.size());
            base = new Content(rules, model.ever.get(rules));
            named = texts.rules(rules);
        }
        UUID id = office.begin(people.get(person), named);
        wanted = null;
        if (!forbidden) {
            assertThat(id).isNotNull();
            model.begin(person, base);
            ids.add(id);
        }
        return id == null ? ProblemType.NOT_ALLOWED : null;
    }

    private @Nullable ProblemType written(Deed.What what, int person, int index, int choice, boolean forbidden) {
        TwoPersonsModel.Draft draft = model.drafts.get(index);
        Content content = what == Deed.What.EDIT
                ? choice % 3 != 0
                        ? new Content(rules(choice / 3), draft.now.scenarios())
                        : new Content(draft.now.rules(), choice / 3 % 3)
                : model.drafts.get(choice % model.drafts.size()).now;
        long revision = choice % 7 == 6 ? draft.revision - 1 : draft.revision;
        wanted = forbidden ? null : model.edit(person, draft, revision, content);
        if (what == Deed.What.IMPORT) {
            return office.replace(people.get(person), ids.get(index), revision, texts.all(content));
        }
        return office.edit(
                people.get(person),
                ids.get(index),
                revision,
                List.of(
                        new FileEdit(WalkedTexts.RULES, texts.text(WalkedTexts.RULES, content.rules())),
                        new FileEdit(WalkedTexts.SCENARIOS, texts.text(WalkedTexts.SCENARIOS, content.scenarios()))));
    }

    /** Ends as trials do: most pass, some do not, some are broken off, and some go on still. */
    private void tried(WalkedOffice.Person who, UUID id, TwoPersonsModel.Draft draft, int choice) {
        if (draft.state.ended()) {
            return;
        }
        UUID trial = UUID.randomUUID();
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusMillis(NUMBERS.incrementAndGet());
        int compared = model.inUse.rules();
        trials.create(
                new Trial(
                        trial,
                        id,
                        TrialState.WAITING,
                        texts.rules(draft.now.rules()),
                        texts.scenarios(draft.now.scenarios()),
                        texts.rules(compared),
                        now,
                        now,
                        TrialPart.CHECK,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null),
                office.caller(who));
        String dossier = null;
        if (choice % 8 < 5) {
            dossier = dossierOf(draft.now, compared, choice % 2);
            trials.end(trial, "{}", null, dossier, now);
        } else if (choice % 8 == 5) {
            trials.end(trial, "{}", null, null, now);
        } else if (choice % 8 == 6) {
            trials.fail(trial, "It was broken off");
        }
        draft.trials.add(new Tried(draft.now, compared, dossier));
    }

    /** The same content with the same impact has the same dossier, in whichever draft. */
    private String dossierOf(Content content, int compared, int impact) {
        String dossier = WalkedTexts.hash(content + " " + compared + " " + impact);
        dossiers.put(dossier, content);
        return dossier;
    }

    /** Mostly the right one; else one of an earlier trial, of another draft, or of nothing. */
    private String dossier(int index, int choice) {
        List<Tried> own = model.drafts.get(index).trials;
        List<Tried> of =
                choice % 6 < 4 ? own : choice % 6 == 4 ? model.drafts.get(choice % model.drafts.size()).trials : own;
        int back = choice % 6 == 5 ? 2 : 1;
        String dossier = of.size() < back ? null : of.get(of.size() - back).dossier();
        return dossier == null ? "0".repeat(64) : dossier;
    }

    /** What nobody may get round: a second person said yes to exactly what came into use. */
    private void promised(TwoPersonsModel.Draft draft) {
        UUID id = ids.get(model.drafts.indexOf(draft));
        assertThat(draft.yes).isNotNull();
        assertThat(draft.yes.own()).as("approved by who wrote it").isFalse();
        AmendmentStep yes = drafts.store().steps(id).stream()
                .filter(each -> each.step() == AmendmentStepKind.APPROVED)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(yes.account()).isEqualTo(people.get(draft.yes.person()).subject());
        assertThat(dossiers.get(yes.dossier()))
                .as("what the dossier stands for")
                .isEqualTo(inUse());
        assertThat(yes.version()).isEqualTo(texts.rules(inUse().rules()));
    }

    private static boolean mayAsk(Deed.What what, WalkedOffice.Person who) {
        String role = switch (what) {
            case BEGIN, EDIT, COPY, IMPORT, SUBMIT, REBASE, WITHDRAW -> "LEGAL_EDITOR";
            case SEND_BACK, APPROVE, ACTIVATE, RETURN -> "APPROVER";
            case TRY, NEXT -> "";
        };
        return who.roles().stream()
                .map(Enum::name)
                .anyMatch(each ->
                        role.isEmpty() ? List.of("LEGAL_EDITOR", "APPROVER").contains(each) : each.equals(role));
    }

    private void look(Deed deed) {
        assertThat(inUse()).as("in use after %s", deed).isEqualTo(model.inUse);
        for (int i = 0; i < ids.size(); i++) {
            TwoPersonsModel.Draft expected = model.drafts.get(i);
            Draft draft = drafts.store().find(ids.get(i)).orElseThrow();
            assertThat(List.of(
                            draft.state(),
                            draft.revision(),
                            draft.version(),
                            draft.scenarios(),
                            draft.base(),
                            draft.baseScenarios(),
                            String.valueOf(draft.approved())))
                    .as("draft %d after %s", i, deed)
                    .isEqualTo(List.of(
                            expected.state,
                            expected.revision,
                            texts.rules(expected.now.rules()),
                            texts.scenarios(expected.now.scenarios()),
                            texts.rules(expected.base.rules()),
                            texts.scenarios(expected.base.scenarios()),
                            String.valueOf(expected.approved)));
            assertThat(drafts.store().editors(draft.id()))
                    .containsExactlyInAnyOrderElementsOf(expected.editors.stream()
                            .map(each -> people.get(each).subject())
                            .toList());
            for (int person = 0; person < people.size(); person++) {
                assertThat(editors.include(office.caller(people.get(person)), draft))
                        .as("whether %s had a hand in draft %d after %s", people.get(person), i, deed)
                        .isEqualTo(model.hadAHandIn(person, expected));
            }
        }
    }

    /** Everything that is kept of the drafts and of what is in use, in one text. */
    private String kept() {
        if (ids.isEmpty()) {
            return "";
        }
        List<Object> all = new ArrayList<>();
        for (String sql : List.of(
                "select id, state, revision, base, base_scenarios, version, scenarios, approved, changed_at"
                        + " from amendments where id in (:ids) order by id",
                "select amendment, path, text from amendment_files where amendment in (:ids) order by amendment, path",
                "select amendment, count(*) from amendment_steps where amendment in (:ids) group by amendment order by 1")) {
            all.add(jdbc.sql(sql).param("ids", ids).query().listOfRows());
        }
        all.add(jdbc.sql("select max(sequence), count(*) from rule_events")
                .query()
                .listOfRows());
        all.add(jdbc.sql("select max(sequence), count(*) from rule_scenarios")
                .query()
                .listOfRows());
        return all.toString();
    }
}
