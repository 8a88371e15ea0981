package org.vacatur.recommendation.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.RecommendationPage;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Outcome;
import vacatur.api.RecommendationsApi;

/** Recommends, records, and shows again. Parameters and body are as the contract says when they arrive here. */
@RestController
class RecommendationController implements RecommendationsApi {
    private final RecommendationLog log;
    private final Recommender recommender;
    private final Clock clock;

    /** The log comes first: the store is opened while the rules, which take longer, still load. */
    RecommendationController(RecommendationLog log, Recommender recommender, Clock clock) {
        this.log = log;
        this.recommender = recommender;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<Recommendation> recommend(CaseFacts facts, Boolean dryRun, String countyPolicy) {
        Recommendation made = recommender.recommend(facts, CountyPolicy.parse(countyPolicy), LocalDate.now(clock));
        if (dryRun) {
            return json(ResponseEntity.ok()).body(made);
        }
        Recommendation recorded = log.append(facts, made);
        String id = Objects.requireNonNull(recorded.id(), "a recorded recommendation has an id")
                .toString();
        return json(ResponseEntity.created(URI.create(PATH_RECOMMEND + "/" + id)))
                .body(recorded);
    }

    @Override
    public ResponseEntity<Recommendation> getRecommendation(UUID id) {
        Recommendation found = log.find(id)
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_FOUND, "No recommendation of this id is recorded.", List.of()));
        return json(ResponseEntity.ok()).body(found);
    }

    @Override
    public ResponseEntity<RecommendationPage> listRecommendations(
            @Nullable District district,
            @Nullable String docketNumber,
            @Nullable Outcome outcome,
            @Nullable String cursor,
            Integer size) {
        RecommendationLog.Page page =
                log.list(new RecommendationLog.Filter(district, docketNumber, outcome, cursor, size));
        ResponseEntity.BodyBuilder answer = json(ResponseEntity.ok());
        if (page.next() != null) {
            answer.header(
                    HttpHeaders.LINK,
                    "<" + nextPage(district, docketNumber, outcome, page.next(), size) + ">; rel=\"next\"");
        }
        return answer.body(new RecommendationPage(page.items()));
    }

    private static String nextPage(
            @Nullable District district,
            @Nullable String docketNumber,
            @Nullable Outcome outcome,
            String cursor,
            int size) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(PATH_LIST_RECOMMENDATIONS);
        if (district != null) {
            uri.queryParam("district", district);
        }
        if (docketNumber != null) {
            uri.queryParam("docketNumber", "{docketNumber}");
        }
        if (outcome != null) {
            uri.queryParam("outcome", outcome);
        }
        uri.queryParam("cursor", cursor).queryParam("size", size);
        return uri.encode()
                .buildAndExpand(docketNumber == null ? new Object[0] : new Object[] {docketNumber})
                .toUriString();
    }

    private static ResponseEntity.BodyBuilder json(ResponseEntity.BodyBuilder answer) {
        return answer.contentType(MediaType.APPLICATION_JSON);
    }
}
