package org.vacatur.docket.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vacatur.docket.impact.DraftRules.ANOTHER_ID;
import static org.vacatur.docket.impact.DraftRules.NOW;
import static org.vacatur.docket.impact.DraftRules.OTHER_THRESHOLD;
import static org.vacatur.docket.impact.DraftRules.STATED;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.web.CountyFile;
import org.vacatur.docket.web.DocketClient;
import org.vacatur.docket.web.FilesForm;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.office.Reach;
import org.vacatur.office.RunningOffice;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Place;
import org.vacatur.recommendation.Recommender;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Transactions;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;

/** Versions of the rules compared on dockets of two offices in the store of a service. Every case is invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImpactsOverDockets {
    static final Reach SUFFOLK = Reach.of(District.SUFFOLK);
    static final Reach ESSEX = Reach.of(District.ESSEX);
    private static final LocalDate DAY = LocalDate.of(2017, 4, 18);

    private final CountyFile county = CountyFile.of("SUFFOLK", 1_500, 11).unanswered();
    private final TestDatabase database;
    RunningOffice office;
    private DocketClient suffolk;
    private JdbcClient owner;
    private Impacts impacts;
    UUID ofSuffolk;
    private UUID ofEssex;

    ImpactsOverDockets(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    void start() {
        office =
                RunningOffice.local(database, "vacatur.doors.requests-per-minute=100000", "vacatur.doors.burst=100000");
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
        impacts = office.context().getBean(Impacts.class);
        owner = JdbcClient.create(new DriverManagerDataSource(database.url(), database.owner(), ""));
        ofSuffolk = loaded(suffolk, county, null);
        ofEssex = loaded(
                suffolk.as("prosecutor-essex"), CountyFile.of("ESSEX", 900, 11).unanswered(), null);
    }

    @AfterAll
    void stop() {
        if (office != null) {
            office.close();
        }
    }

    private static UUID loaded(DocketClient who, CountyFile file, UUID since) {
        FilesForm form = form(file, DAY);
        return UUID.fromString(who.done(since == null ? form : form.field("since", since.toString())));
    }

    private static FilesForm form(CountyFile file, LocalDate day) {
        return new FilesForm().file("docket.csv", file.csv()).field("asOf", day.toString());
    }

    static ImpactOrder on(UUID... dockets) {
        return new ImpactOrder(Reach.EVERYWHERE, List.of(dockets));
    }

    Impact run(ImpactOrder order, RuleSet draft) {
        return impacts.run(order, NOW, draft, cases -> {});
    }

    @Test
    void another_assumed_threshold_of_suffolk_flips_leanings_there_and_nothing_else() {
        Impact impact = run(on(ofSuffolk, ofEssex), OTHER_THRESHOLD);
        ImpactReport report = impact.report();
        assertThat(report.total().outcomeFlips()).isZero();
        assertThat(report.total().leaningFlips()).isPositive();
        assertThat(report.counts())
                .isNotEmpty()
                .allMatch(each -> each.district() == District.SUFFOLK)
                .allMatch(each -> each.from().outcome() == Outcome.NEEDS_HUMAN_REVIEW
                        && each.to().outcome() == Outcome.NEEDS_HUMAN_REVIEW
                        && each.from().leaning() != each.to().leaning());
        assertThat(report.counts())
                .allMatch(each -> each.rulesBefore().contains("SUFFOLK-1")
                        && !each.rulesAfter().contains("SUFFOLK-1"));
        assertThat(report.districts())
                .extracting(DistrictImpact::district)
                .containsExactly(District.SUFFOLK, District.ESSEX);
        assertThat(report.districts().get(1).sums().flips()).isZero();
        assertThat(report.dockets()).extracting(ImpactDocket::id).containsExactly(ofSuffolk, ofEssex);
        assertThat(report.dockets().get(0).cases()).isEqualTo(county.dockets().size());
        assertThat(report.dockets().get(0).charges()).isEqualTo(county.charges());
        assertAsRecommended(impact, OTHER_THRESHOLD);
    }

    @Test
    void where_only_a_rule_is_another_no_charge_flips_and_they_are_counted() {
        Impact impact = run(on(ofSuffolk, ofEssex), ANOTHER_ID);
        assertThat(impact.report().total().flips()).isZero();
        assertThat(impact.report().total().reasonsOnly()).isPositive();
        assertAsRecommended(impact, ANOTHER_ID);
    }

    @Test
    void a_criterion_that_concludes_flips_outcomes_as_two_recommendations_of_each_case_show() {
        Impact impact = run(on(ofSuffolk, ofEssex), STATED);
        assertThat(impact.report().total().outcomeFlips()).isPositive();
        assertThat(impact.report().counts())
                .anyMatch(each -> each.from().outcome() == Outcome.NEEDS_HUMAN_REVIEW
                        && each.to().outcome() == Outcome.SECOND_LETTER
                        && each.rulesAfter().contains("SUFFOLK-3"));
        assertAsRecommended(impact, STATED);
    }

    @Test
    void a_case_is_judged_on_its_own_date_and_on_that_of_its_run_where_it_gives_none() {
        LocalDate early = LocalDate.of(2009, 6, 1);
        CountyFile dated = county.first(250);
        CountyFile undated = new CountyFile(dated.rows().stream()
                .map(each -> {
                    Map<String, String> row = new TreeMap<>(each);
                    row.put("asOf", "");
                    return row;
                })
                .toList());
        UUID own = UUID.fromString(suffolk.done(form(dated, early)));
        UUID ofRun = UUID.fromString(suffolk.done(form(undated, early)));
        Impact onOwn = run(on(own), STATED);
        Impact onOfRun = run(on(ofRun), STATED);
        assertAsRecommended(onOwn, STATED, List.of(own), early);
        assertAsRecommended(onOfRun, STATED, List.of(ofRun), early);
        assertThat(onOwn.report().total()).isNotEqualTo(onOfRun.report().total());
    }

    private void assertAsRecommended(Impact impact, RuleSet draft) {
        assertAsRecommended(impact, draft, List.of(ofSuffolk, ofEssex), DAY);
    }

    /** Asks the ordinary way about every case, and has exactly what the report counts and lists. */
    private void assertAsRecommended(Impact impact, RuleSet draft, List<UUID> runs, LocalDate day) {
        Map<String, List<Place>> expected = new TreeMap<>();
        long outcomes = 0;
        long reasons = 0;
        long charges = 0;
        for (CaseFacts facts : recorded(runs)) {
            List<ChargeRecommendation> was =
                    new Recommender(NOW).recommend(facts, CountyPolicy.OWN, day).charges();
            List<ChargeRecommendation> is = new Recommender(draft)
                    .recommend(facts, CountyPolicy.OWN, day)
                    .charges();
            for (int i = 0; i < was.size(); i++) {
                charges++;
                Place from = place(was.get(i));
                Place to = place(is.get(i));
                if (!from.equals(to)) {
                    expected.put(
                            facts.district() + " " + normalized(facts.docketNumber()) + " "
                                    + was.get(i).number(),
                            List.of(from, to));
                    outcomes += from.outcome() == to.outcome() ? 0 : 1;
                } else if (!was.get(i).reviewReasons().equals(is.get(i).reviewReasons())
                        || !fired(was.get(i)).equals(fired(is.get(i)))) {
                    reasons++;
                }
            }
        }
        ImpactSums total = impact.report().total();
        assertThat(total.charges()).isEqualTo(charges);
        assertThat(total.outcomeFlips()).isEqualTo(outcomes);
        assertThat(total.flips()).isEqualTo(expected.size());
        assertThat(total.reasonsOnly()).isEqualTo(reasons);
        assertThat(impact.report().counts().stream()
                        .mapToLong(FlipCount::charges)
                        .sum())
                .isEqualTo(expected.size());
        List<Flip> listed = all(impact, Reach.EVERYWHERE, FlipFilter.ALL, draft);
        Map<String, List<Place>> found = new TreeMap<>();
        listed.forEach(each -> found.put(
                each.district() + " " + each.docketNumber() + " " + each.charge(),
                List.of(each.before().place(), each.after().place())));
        assertThat(found).isEqualTo(expected);
        assertThat(listed).hasSize(expected.size());
    }

    private static Place place(ChargeRecommendation charge) {
        return new Place(charge.outcome(), charge.ground(), charge.leaning(), charge.proposed());
    }

    private static String normalized(String docket) {
        return NOW.docketNumbers().read(docket).normalized();
    }

    private Set<String> dockets() {
        return county.dockets().stream().map(ImpactsOverDockets::normalized).collect(Collectors.toSet());
    }

    /** The decisive rules, and the criteria where a leaning comes from them. */
    private static Set<String> fired(ChargeRecommendation charge) {
        return charge.findings().stream()
                .filter(each -> each.decisive()
                        || charge.leaning() != null && each.rule().id().startsWith("SUFFOLK-"))
                .map(each -> each.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<CaseFacts> recorded(List<UUID> runs) {
        return owner
                .sql("select f.content from docket_cases c join recommendations r on r.id = c.recommendation"
                        + " join record_contents f on f.sequence = r.sequence and f.name = 'facts'"
                        + " where c.run in (:runs)")
                .param("runs", runs)
                .query(String.class)
                .list()
                .stream()
                .map(each -> new CaseFactsReader().read(each.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private List<Flip> all(Impact impact, Reach reach, FlipFilter filter, RuleSet draft) {
        List<Flip> all = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            FlipPage page = impacts.flips(impact.id(), reach, filter, after, 7, NOW, draft);
            all.addAll(page.items());
            after = page.next();
        }
        return all;
    }

    @Test
    void a_flip_is_explained_by_both_versions() {
        Impact impact = run(on(ofSuffolk), OTHER_THRESHOLD);
        Flip flip = all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD).stream()
                .filter(each -> each.before().rules().stream()
                        .anyMatch(rule -> rule.id().equals("SUFFOLK-1")))
                .findFirst()
                .orElseThrow();
        assertThat(flip.synthetic()).as("its file says so").isTrue();
        assertThat(dockets()).contains(flip.docketNumber());
        assertThat(flip.before().summary()).isNotEqualTo(flip.after().summary());
        assertThat(flip.before().reviewReasons())
                .isNotEmpty()
                .isEqualTo(flip.after().reviewReasons());
        assertThat(flip.before().rules())
                .anyMatch(each -> each.title().equals("long record of violence or weapons")
                        && each.because().startsWith("Suffolk kept its most serious records: 1")
                        && each.conclusion().contains("leaning"));
        assertThat(flip.after().rules())
                .isNotEmpty()
                .noneMatch(each -> each.id().equals("SUFFOLK-1"));
    }

    @Test
    void flips_are_filtered_by_district_and_outcomes() {
        Impact impact = run(on(ofSuffolk, ofEssex), STATED);
        List<Flip> all = all(impact, Reach.EVERYWHERE, FlipFilter.ALL, STATED);
        FlipFilter letters = new FlipFilter(District.SUFFOLK, Outcome.NEEDS_HUMAN_REVIEW, Outcome.SECOND_LETTER);
        assertThat(all(impact, Reach.EVERYWHERE, letters, STATED))
                .isNotEmpty()
                .containsExactlyElementsOf(all.stream()
                        .filter(each -> each.after().place().outcome() == Outcome.SECOND_LETTER
                                && each.before().place().outcome() == Outcome.NEEDS_HUMAN_REVIEW)
                        .toList());
        assertThat(all(impact, Reach.EVERYWHERE, new FlipFilter(District.ESSEX, null, null), STATED))
                .isEmpty();
        assertThat(all(impact, Reach.EVERYWHERE, new FlipFilter(null, Outcome.FIRST_LETTER, null), STATED))
                .isEmpty();
    }

    @Test
    void the_same_versions_on_the_same_dockets_have_the_same_hash_on_any_number_of_threads() {
        Impact once = run(on(ofSuffolk, ofEssex), OTHER_THRESHOLD);
        Impact again = run(on(ofSuffolk, ofEssex), OTHER_THRESHOLD);
        Impact alone = threads(1).run(on(ofSuffolk, ofEssex), NOW, OTHER_THRESHOLD, cases -> {});
        Impact many = threads(5).run(on(ofSuffolk, ofEssex), NOW, OTHER_THRESHOLD, cases -> {});
        assertThat(List.of(again.hash(), alone.hash(), many.hash())).containsOnly(once.hash());
        assertThat(List.of(again.report(), alone.report(), many.report())).containsOnly(once.report());
        assertThat(once.hash()).matches("[0-9a-f]{64}").isEqualTo(once.report().hash());
        assertThat(run(on(ofSuffolk, ofEssex), STATED).hash()).isNotEqualTo(once.hash());
        assertThat(run(on(ofSuffolk), OTHER_THRESHOLD).hash()).isNotEqualTo(once.hash());
        assertThat(impacts.find(once.id())).contains(once);
    }

    private Impacts threads(int count) {
        return new Impacts(
                office.context().getBean(RecordedDockets.class),
                office.context().getBean(Transactions.class),
                office.context().getBean(RecordedOnce.class),
                office.context().getBean(Clock.class),
                count);
    }

    @Test
    void a_version_against_itself_flips_nothing() {
        Impact impact = run(on(ofSuffolk, ofEssex), NOW);
        assertThat(impact.report().total().flips()).isZero();
        assertThat(impact.report().total().reasonsOnly()).isZero();
        assertThat(impact.report().total().charges()).isPositive();
        assertThat(impact.report().counts()).isEmpty();
    }

    @Test
    void another_office_sees_no_flip_and_cannot_name_the_docket() {
        Impact impact = run(on(ofSuffolk), OTHER_THRESHOLD);
        assertThat(all(impact, ESSEX, FlipFilter.ALL, OTHER_THRESHOLD)).isEmpty();
        assertThat(all(impact, Reach.NOWHERE, FlipFilter.ALL, OTHER_THRESHOLD)).isEmpty();
        assertThat(all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD)).isNotEmpty();
        assertThat(impact.report().shownTo(ESSEX).dockets())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEmpty());
        assertThat(impact.report().shownTo(SUFFOLK)).isEqualTo(impact.report());
        UUID none = UUID.randomUUID();
        for (UUID each : List.of(ofSuffolk, none)) {
            assertThatThrownBy(() -> run(new ImpactOrder(ESSEX, List.of(ofEssex, each)), OTHER_THRESHOLD))
                    .isInstanceOfSatisfying(
                            RequestRefused.class,
                            refused -> assertThat(refused.faults())
                                    .singleElement()
                                    .hasToString("Fault[pointer=/dockets/1, message=is no docket that you may see]"));
        }
    }

    @Test
    void the_newest_whole_docket_of_each_district_is_compared_on() {
        DocketClient norfolk = suffolk.as("prosecutor-norfolk");
        Reach reach = Reach.of(District.NORFOLK);
        CountyFile file = CountyFile.of("NORFOLK", 200, 3);
        UUID first = loaded(norfolk, file, null);
        UUID second = loaded(norfolk, file.first(3), null);
        assertThat(impacts.newest(reach)).extracting(ImpactDocket::id).containsExactly(second);
        UUID delta = loaded(norfolk, file.first(2), first);
        repeated(norfolk, delta);
        assertThat(impacts.newest(reach)).extracting(ImpactDocket::id).containsExactly(second);
        UUID again = repeated(norfolk, first);
        assertThat(impacts.newest(reach)).extracting(ImpactDocket::id).containsExactly(again);
        assertThat(impacts.newest(Reach.EVERYWHERE))
                .extracting(ImpactDocket::district)
                .containsSubsequence(District.SUFFOLK, District.ESSEX, District.NORFOLK);
        Impact impact = run(ImpactOrder.onNewest(reach), OTHER_THRESHOLD);
        assertThat(impact.report().dockets()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(again);
            assertThat(each.cases()).isEqualTo(file.dockets().size());
        });
    }

    private static UUID repeated(DocketClient who, UUID run) {
        var begun = who.post("/" + run + "/repetition", "{}");
        assertThat(begun.statusCode()).isEqualTo(202);
        String id = DocketClient.json(begun).path("id").asString();
        assertThat(who.ended(id).path("state").asString()).isEqualTo("DONE");
        return UUID.fromString(id);
    }

    @Test
    void where_there_is_no_docket_an_invented_one_shows_what_flips_to_everybody() {
        for (Reach reach : List.of(Reach.of(District.BRISTOL), Reach.NOWHERE)) {
            Impact impact = run(ImpactOrder.onNewest(reach), OTHER_THRESHOLD);
            assertThat(impact.report().dockets()).singleElement().satisfies(each -> {
                assertThat(each.synthetic()).isTrue();
                assertThat(each.id()).isNull();
                assertThat(each.district()).isNull();
                assertThat(each.cases()).isEqualTo(2_000);
                assertThat(List.of(each)).isEqualTo(impacts.newest(reach));
            });
            assertThat(impact.report().districts()).hasSize(7);
            assertThat(impact.report().total().leaningFlips()).isPositive();
            List<Flip> flips = all(impact, reach, FlipFilter.ALL, OTHER_THRESHOLD);
            assertThat(flips).hasSize((int) impact.report().total().flips()).allMatch(Flip::synthetic);
            assertThat(impact.sealed()).isZero();
        }
    }

    @Test
    void a_sealed_case_is_gone_from_the_flips_and_the_report_says_how_many_are() {
        UUID run = loaded(suffolk, county, null);
        Impact impact = run(on(run), OTHER_THRESHOLD);
        List<Flip> before = all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD);
        Flip one = before.get(0);
        UUID recommendation = recommendation(impact, one);
        seal(recommendation);
        long gone = before.stream()
                .filter(each -> each.docketNumber().equals(one.docketNumber()))
                .count();
        assertThat(all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD))
                .hasSize(before.size() - (int) gone)
                .noneMatch(each -> each.docketNumber().equals(one.docketNumber()));
        Impact after = impacts.find(impact.id()).orElseThrow();
        assertThat(after.sealed()).isEqualTo(gone);
        assertThat(after.report()).isEqualTo(impact.report());
        assertThat(after.hash()).isEqualTo(impact.hash());
        assertNothingLeft(recommendation, one.docketNumber());
        assertThat(run(on(run), OTHER_THRESHOLD).report().total().flips()).isEqualTo(before.size() - gone);
    }

    @Test
    void a_case_sealed_while_versions_are_compared_is_not_listed() {
        UUID run = loaded(suffolk, county, null);
        Impact first = run(on(run), OTHER_THRESHOLD);
        Flip one = all(first, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD).get(0);
        UUID recommendation = recommendation(first, one);
        AtomicBoolean sealed = new AtomicBoolean();
        Impact impact = impacts.run(on(run), NOW, OTHER_THRESHOLD, cases -> {
            if (!sealed.getAndSet(true)) {
                seal(recommendation);
            }
        });
        assertThat(impact.sealed()).isPositive();
        assertThat(all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD))
                .isNotEmpty()
                .noneMatch(each -> each.docketNumber().equals(one.docketNumber()));
        assertNothingLeft(recommendation, one.docketNumber());
    }

    private UUID recommendation(Impact impact, Flip flip) {
        return owner.sql("select recommendation from impact_flips where impact = :impact and number = :number")
                .param("impact", impact.id())
                .param("number", flip.number())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    private void seal(UUID recommendation) {
        var answer = suffolk.postTo(
                "/api/v1/recommendations/" + recommendation + "/sealing",
                "{\"kind\":\"SEALED\",\"courtOrder\":\"Invented Court, March 1, 2026, paper 12\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void assertNothingLeft(UUID recommendation, String docket) {
        List<String> kept = new ArrayList<>();
        for (String table : List.of("impacts", "impact_flips")) {
            kept.add(owner.sql("select * from " + table).query().listOfRows().toString());
        }
        assertThat(kept).noneMatch(each -> each.contains(recommendation.toString()) || each.contains(docket));
    }

    @Test
    void flips_store_nothing_of_a_recorded_case() {
        Impact impact = run(on(ofSuffolk), STATED);
        String kept = owner.sql("select * from impact_flips where impact = :id")
                .param("id", impact.id())
                .query()
                .listOfRows()
                .toString();
        assertThat(county.dockets()).noneMatch(kept::contains);
        assertThat(dockets()).noneMatch(kept::contains);
        assertThat(owner.sql("select count(*) from impact_flips where impact = :id and facts is not null")
                        .param("id", impact.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void flips_are_written_as_a_table_and_as_a_workbook() throws IOException {
        Impact impact = run(on(ofSuffolk), OTHER_THRESHOLD);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        impacts.write(impact.id(), SUFFOLK, FlipFilter.ALL, NOW, OTHER_THRESHOLD, ListFormat.CSV, csv);
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv.toString(StandardCharsets.UTF_8))) {
            reader.forEach(each -> rows.add(each.getFieldsAsMap()));
        }
        List<Flip> flips = all(impact, SUFFOLK, FlipFilter.ALL, OTHER_THRESHOLD);
        assertThat(rows).hasSameSizeAs(flips);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .containsEntry("docketNumber", flips.get(i).docketNumber())
                    .containsEntry("charge", Integer.toString(flips.get(i).charge()))
                    .containsEntry("outcomeBefore", "NEEDS_HUMAN_REVIEW")
                    .containsEntry("summaryAfter", flips.get(i).after().summary())
                    .containsEntry("versionAfter", OTHER_THRESHOLD.version());
        }
        assertThat(rows)
                .anyMatch(each -> each.get("becauseBefore").contains("SUFFOLK-1 long record of violence or weapons: "));
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        impacts.write(impact.id(), SUFFOLK, FlipFilter.ALL, NOW, OTHER_THRESHOLD, ListFormat.XLSX, book);
        assertThat(book.toByteArray()).startsWith('P', 'K');
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        impacts.write(impact.id(), ESSEX, FlipFilter.ALL, NOW, OTHER_THRESHOLD, ListFormat.CSV, none);
        assertThat(none.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void what_is_broken_off_leaves_nothing() {
        long before = count();
        Thread caller = Thread.currentThread();
        AtomicLong seen = new AtomicLong();
        assertThatThrownBy(() -> impacts.run(on(ofSuffolk, ofEssex), NOW, OTHER_THRESHOLD, cases -> {
                    seen.set(cases);
                    caller.interrupt();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("who interrupted is told").isTrue();
        assertThat(seen.get()).isPositive().isLessThan(county.dockets().size());
        assertThatThrownBy(() -> impacts.run(on(ofSuffolk), NOW, OTHER_THRESHOLD, cases -> {
                    throw new IllegalStateException("nobody listens");
                }))
                .hasMessage("nobody listens");
        assertThat(count()).isEqualTo(before);
        assertThat(run(on(ofSuffolk), NOW).report().total().charges()).isEqualTo(county.charges());
    }

    private long count() {
        return owner.sql("select (select count(*) from impacts) + (select count(*) from impact_flips)")
                .query(Long.class)
                .single();
    }

    @Test
    void a_report_is_read_with_its_own_versions_only() {
        Impact impact = run(on(ofSuffolk), OTHER_THRESHOLD);
        assertThatThrownBy(() -> impacts.flips(impact.id(), SUFFOLK, FlipFilter.ALL, 0, 10, NOW, STATED))
                .hasMessageContaining(STATED.version());
        assertThat(impacts.find(UUID.randomUUID())).isEmpty();
    }
}
