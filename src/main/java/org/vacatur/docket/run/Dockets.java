package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RepetitionRequest;
import org.vacatur.docket.lists.Seal;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Role;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Records;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;

/** The dockets of the service: asked for, watched, stopped, repeated; each within the reach of who asks. */
public final class Dockets {
    private static final int MOST = 200;

    private final DocketStore store;
    private final DocketRuns runs;
    private final RunFiles files;
    private final Records records;
    private final RecordedOnce once;
    private final Supplier<RuleSet> rules;
    private final RuleVersions versions;
    private final Executor turns;
    private final Clock clock;

    Dockets(
            DocketStore store,
            DocketRuns runs,
            RunFiles files,
            Records records,
            RecordedOnce once,
            Supplier<RuleSet> rules,
            RuleVersions versions,
            Executor turns,
            Clock clock) {
        this.store = store;
        this.runs = runs;
        this.files = files;
        this.records = records;
        this.once = once;
        this.rules = rules;
        this.versions = versions;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * What a person asks for with files.
     *
     * @param name name of the docket; that of the first file where it is null
     * @param asOf date of judgment; today where it is null
     * @param policy whose criteria to apply
     * @param profile how the columns are named
     * @param since a run before, where the files hold only what changed
     */
    public record Asked(
            @Nullable String name,
            @Nullable LocalDate asOf,
            CountyPolicy policy,
            String profile,
            @Nullable UUID since) {}

    /** A folder for files that are about to arrive. */
    public Arrival arrival() {
        UUID id = UUID.randomUUID();
        files.make(id);
        return new Arrival(id, files.sources(id));
    }

    /** Drops files that nothing came of. */
    public void drop(Arrival arrival) {
        files.remove(arrival.id());
    }

    /**
     * Records that a docket is asked for, and has it run when its turn comes.
     *
     * @param arrival its files, whole
     * @param key the caller's key for the request
     * @return the run; that of the first time if it was asked for before under the same key
     * @throws org.vacatur.contract.RequestRefused if the key was used for another request
     */
    public DocketRun load(Caller caller, Asked asked, Arrival arrival, @Nullable String key) {
        List<DocketStore.KeptFile> kept = arrival.kept();
        RuleSet now = rules.get();
        DocketOrder order = new DocketOrder(
                arrival.id(),
                asked.since() == null ? DocketKind.WHOLE : DocketKind.DELTA,
                asked.since(),
                asked.name() == null || asked.name().isBlank() ? kept.get(0).name() : asked.name(),
                caller.district(),
                caller,
                asked.asOf() == null ? LocalDate.now(clock) : asked.asOf(),
                asked.policy(),
                now.id(),
                now.version(),
                asked.profile(),
                clock.instant(),
                true);
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("name", String.valueOf(asked.name()));
        sent.put("asOf", String.valueOf(asked.asOf()));
        sent.put("countyPolicy", asked.policy().name());
        sent.put("profile", asked.profile());
        sent.put("since", String.valueOf(asked.since()));
        sent.put("files", kept);
        UUID id = create(order, kept, "loadDocket", ContractJson.mapper().writeValueAsString(sent), key);
        if (!id.equals(order.id())) {
            drop(arrival);
        }
        turns.execute(() -> runs.work(id));
        return find(caller, id).orElseThrow();
    }

    private UUID create(
            DocketOrder order, List<DocketStore.KeptFile> kept, String operation, String sent, @Nullable String key) {
        return once.once(new RecordedOnce.Request(order.caller(), key, operation, sent), () -> {
            records.append(
                    order.caller(),
                    Event.of(RecordType.DOCKET)
                            .about(order.district(), order.id())
                            .saying("operation", operation)
                            .saying("kind", order.kind().name())
                            .saying("ruleSet", order.ruleSet())
                            .saying("ruleSetVersion", order.ruleSetVersion())
                            .saying("countyPolicy", order.policy().name())
                            .saying("asOf", order.asOf().toString())
                            .holding("order", sent));
            store.create(order, kept);
            return order.id();
        });
    }

    /** A run; empty if there is none within the caller's reach. */
    public Optional<DocketRun> find(Caller caller, UUID id) {
        return store.transactions()
                .within(caller.reach(), () -> store.find(id))
                .filter(each -> within(caller.reach(), each.order().district()));
    }

    /** The newest runs within the caller's reach. That an auditor reads them is recorded. */
    public List<DocketRun> list(Caller caller) {
        Reach reach = caller.reach();
        List<DocketRun> runs =
                store.transactions().within(reach, () -> store.list(reach.every() ? null : reach.only(), MOST));
        recordReading(caller, null, "listDockets");
        return runs;
    }

    /** The ledger of a run as it stands now, with what people decided since. */
    public Ledger ledger(Caller caller, DocketRun run) {
        return store.transactions()
                .within(
                        caller.reach(),
                        () -> new LedgerQuery(store.transactions().jdbc()).of(run));
    }

    /** Has a run stopped. */
    public DocketRun cancel(Caller caller, DocketRun run) {
        if (!run.state().ended()) {
            runs.cancel(run);
        }
        return find(caller, run.order().id()).orElseThrow();
    }

    /** Goes on with every run whose files are here and that nobody works on. */
    public void goOn() {
        store.transactions()
                .within(Reach.EVERYWHERE, store::open)
                .forEach(each -> turns.execute(() -> runs.work(each.order().id())));
    }

    /** Records that an auditor read something of a run. */
    public void read(Caller caller, DocketRun run, String operation) {
        recordReading(caller, run.order().id(), operation);
    }

    private void recordReading(Caller caller, @Nullable UUID run, String operation) {
        if (caller.is(Role.AUDITOR)) {
            records.append(
                    caller,
                    Event.of(RecordType.READING)
                            .about(null, run)
                            .saying("operation", operation)
                            .saying("recommendations", List.of()));
        }
    }

    /** Something that is made of the charges of a run. */
    @FunctionalInterface
    public interface Makes<T> {
        T of(Iterator<ListedCharge> charges) throws IOException;
    }

    /**
     * Makes something of the charges of a run as they stand now.
     *
     * @param list only of this list; null for all
     */
    public <T> T with(Caller caller, DocketRun run, @Nullable ListKind list, Makes<T> makes) {
        return made(caller, makes, listed -> listed.sorted(run.order().id(), list));
    }

    /** The same of all charges by office, docket number and charge. */
    <T> T byCase(Caller caller, DocketRun run, Makes<T> makes) {
        return made(caller, makes, listed -> listed.byCase(run.order().id()));
    }

    private <T> T made(Caller caller, Makes<T> makes, Function<ListedCharges, Stream<ListedCharge>> of) {
        return store.transactions().within(caller.reach(), () -> {
            try (Stream<ListedCharge> charges =
                    of.apply(new ListedCharges(store.transactions().jdbc()))) {
                return makes.of(charges.iterator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Records that the cases of a run are asked to be run once more, and has them run. */
    public DocketRun repeat(Caller caller, DocketRun run, RepetitionRequest request, @Nullable String key) {
        RuleSet now = rules.get();
        String version = request.ruleSetVersion() == null ? now.version() : request.ruleSetVersion();
        if (!version.equals(now.version()) && versions.files(version).isEmpty()) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST,
                    "No such version of the rules is kept.",
                    List.of(new Fault(
                            "/ruleSetVersion", "is no version that is kept; the list of rule sets has them all")));
        }
        DocketOrder before = run.order();
        DocketOrder order = new DocketOrder(
                UUID.randomUUID(),
                DocketKind.REPEAT,
                before.id(),
                before.name(),
                before.district(),
                caller,
                request.asOf() == null ? before.asOf() : request.asOf(),
                request.countyPolicy() == null ? before.policy() : CountyPolicy.parse(request.countyPolicy()),
                now.id(),
                version,
                before.profile(),
                clock.instant(),
                true);
        files.make(order.id());
        UUID id = create(
                order,
                List.of(),
                "repeatDocket",
                before.id() + " " + ContractJson.mapper().writeValueAsString(request),
                key);
        if (!id.equals(order.id())) {
            files.remove(order.id());
        }
        turns.execute(() -> runs.work(id));
        return find(caller, id).orElseThrow();
    }

    /** Writes the pack of a run into a folder that is not there yet. */
    public void pack(Caller caller, DocketRun run, Papers papers, Path folder, @Nullable String checkpoint) {
        Seal seal = new Seal(Objects.requireNonNull(run.endedAt()), checkpoint);
        RunPack pack = new RunPack(store.transactions().jdbc(), files);
        store.transactions().within(caller.reach(), () -> pack.write(run, papers, folder, seal));
    }

    /** Files with the rows of a run that could not be used; none where all could, or where they are not on this computer. */
    public List<Path> rejects(DocketRun run) {
        return files.rejectFiles(run.order().id());
    }

    /** How a run goes on, if it is worked on here: rows read so far. */
    public long rowsRead(DocketRun run) {
        return runs.progress(run.order().id())
                .map(each -> Math.max(each.read().get(), run.rows().input()))
                .orElse(run.rows().input());
    }

    private static boolean within(Reach reach, @Nullable District district) {
        return reach.every() || (district != null && reach.includes(district));
    }
}
