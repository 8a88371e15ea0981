package org.vacatur.docket.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.AcceptanceRequest;
import org.vacatur.docket.LetterAcceptance;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.record.ChargeDecision;
import org.vacatur.record.DecisionAction;
import org.vacatur.record.Decisions;
import org.vacatur.record.Person;
import org.vacatur.record.RecordedOnce;

/**
 * A whole list of proposals accepted by a named person, after a random sample of it was shown in full. The third letter never is: each
 * certification is a person's own.
 */
public final class Acceptances {
    private static final int SAMPLE = 20;

    private final DocketStore store;
    private final RecommendationLog log;
    private final Decisions decisions;
    private final RecordedOnce once;
    private final Random random;
    private final Clock clock;

    Acceptances(
            DocketStore store,
            RecommendationLog log,
            Decisions decisions,
            RecordedOnce once,
            Random random,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.decisions = decisions;
        this.once = once;
        this.random = random;
        this.clock = clock;
    }

    /** What stands on a list: the charges of each recommendation, and a hash over all. */
    private record Standing(Map<UUID, List<ListedCharge>> charges, long count, String hash) {}

    /**
     * Draws a sample.
     *
     * @return the sample, in the JSON of the contract
     * @throws RequestRefused if the list is not one that can be accepted, or nothing stands on it
     */
    public String sample(Caller caller, DocketRun run, ListKind list) {
        acceptable(list);
        return store.transactions().within(caller.mayActFor(), () -> {
            Standing standing = standing(run, list);
            if (standing.count() == 0) {
                throw new RequestRefused(
                        ProblemType.LIST_CHANGED,
                        "Nothing stands on this list, so there is nothing to accept.",
                        List.of());
            }
            UUID id = UUID.randomUUID();
            List<UUID> drawn = new ArrayList<>(standing.charges().keySet());
            Collections.shuffle(drawn, random);
            store.keepSample(
                    id,
                    run.order().id(),
                    list.ordinal(),
                    caller,
                    clock.instant().atOffset(ZoneOffset.UTC),
                    standing.count(),
                    standing.hash());
            String items = drawn.stream()
                    .limit(SAMPLE)
                    .map(each -> log.find(caller, each).orElseThrow().json())
                    .collect(Collectors.joining(",", "[", "]"));
            return "{\"id\":\"" + id + "\",\"list\":\"" + list + "\",\"charges\":" + standing.count()
                    + ",\"listHash\":\"" + standing.hash() + "\",\"items\":" + items + "}";
        });
    }

    /**
     * Records the person's decision on every charge of the list.
     *
     * @throws RequestRefused if the list is not as it was when this person drew the sample
     */
    public LetterAcceptance accept(
            Caller caller,
            Person person,
            DocketRun run,
            ListKind list,
            AcceptanceRequest request,
            @Nullable String key) {
        acceptable(list);
        String sent =
                run.order().id() + "\n" + list + "\n" + ContractJson.mapper().writeValueAsString(request);
        once.once(new RecordedOnce.Request(caller, key, "acceptLetter", sent), () -> {
            store.transactions().within(caller.mayActFor(), () -> {
                DocketStore.Sample sample = store.sample(
                                request.sampleId(), run.order().id(), list.ordinal(), caller)
                        .orElseThrow(Acceptances::changed);
                Standing standing = standing(run, list);
                if (standing.count() == 0 || !standing.hash().equals(sample.hash())) {
                    throw changed();
                }
                decisions.decideAll(caller, person, decided(standing, request.comment()));
                store.keepAccepted(
                        request.sampleId(), standing.count(), standing.charges().size());
                return true;
            });
            return request.sampleId();
        });
        return store.transactions().within(caller.mayActFor(), () -> {
            DocketStore.Sample sample = store.sample(
                            request.sampleId(), run.order().id(), list.ordinal(), caller)
                    .orElseThrow();
            return new LetterAcceptance(request.sampleId(), list, sample.accepted(), sample.recommendations());
        });
    }

    private static List<Decisions.OnRecommendation> decided(Standing standing, String comment) {
        return standing.charges().entrySet().stream()
                .map(each -> new Decisions.OnRecommendation(
                        each.getKey(),
                        each.getValue().stream()
                                .map(charge -> new ChargeDecision(
                                        charge.charge(),
                                        DecisionAction.ACCEPT,
                                        charge.outcome(),
                                        charge.ground(),
                                        null,
                                        comment,
                                        null))
                                .toList()))
                .toList();
    }

    private Standing standing(DocketRun run, ListKind list) {
        MessageDigest digest = FileHash.digest();
        Map<UUID, List<ListedCharge>> charges = new LinkedHashMap<>();
        long count = 0;
        try (Stream<ListedCharge> all = new ListedCharges(store.transactions().jdbc())
                .sorted(run.order().id(), list)) {
            for (ListedCharge each : (Iterable<ListedCharge>) all::iterator) {
                UUID id = Objects.requireNonNull(each.recommendationId());
                charges.computeIfAbsent(id, any -> new ArrayList<>()).add(each);
                digest.update((id + " " + each.charge() + " " + each.outcome() + " " + each.ground() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                count++;
            }
        }
        return new Standing(charges, count, HexFormat.of().formatHex(digest.digest()));
    }

    private static void acceptable(ListKind list) {
        if (list != ListKind.FIRST_LETTER_PROPOSED && list != ListKind.SECOND_LETTER_PROPOSED) {
            throw new RequestRefused(
                    ProblemType.NOT_DECIDABLE,
                    "Only the lists of proposals for the first and the second letter are accepted as a whole. A certification for the third letter,"
                            + " and whatever needs a person, is decided charge by charge.",
                    List.<Fault>of());
        }
    }

    private static RequestRefused changed() {
        return new RequestRefused(ProblemType.LIST_CHANGED, ProblemType.LIST_CHANGED.advice(), List.of());
    }
}
