package org.vacatur.recommendation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Refusals;
import org.vacatur.office.Role;
import org.vacatur.office.SignedIn;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Detail;
import org.vacatur.recommendation.FormerRules;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.RecommendationLog.Answer;
import org.vacatur.recommendation.RecommendationPage;
import org.vacatur.recommendation.RecommendationSearch;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Outcome;
import vacatur.api.RecommendationsApi;

/** Recommends, records, and shows again. Parameters and body are as the contract says when they arrive here. */
@RestController
class RecommendationController implements RecommendationsApi {
    private final RecommendationLog log;
    private final Recommender recommender;
    private final FormerRules formerRules;
    private final SignedIn signedIn;
    private final Refusals refusals;
    private final Clock clock;
    private final AnswersCounted counted;
    private final HttpServletRequest request;

    /** The log comes first: the store is opened while the rules, which take longer, still load. */
    RecommendationController(
            RecommendationLog log,
            Recommender recommender,
            FormerRules formerRules,
            SignedIn signedIn,
            Refusals refusals,
            Clock clock,
            AnswersCounted counted,
            HttpServletRequest request) {
        this.log = log;
        this.recommender = recommender;
        this.formerRules = formerRules;
        this.signedIn = signedIn;
        this.refusals = refusals;
        this.clock = clock;
        this.counted = counted;
        this.request = request;
    }

    @Override
    public ResponseEntity<Recommendation> recommend(
            CaseFacts facts,
            @Nullable String idempotencyKey,
            Boolean dryRun,
            String countyPolicy,
            @Nullable String ruleSetVersion,
            String detail) {
        Caller caller = signedIn.caller();
        if (!(dryRun && mayTry(caller)) && !caller.mayActFor().includes(facts.district())) {
            throw refusals.otherDistrict("recommend");
        }
        CountyPolicy policy = CountyPolicy.parse(countyPolicy);
        LocalDate today = LocalDate.now(clock);
        AnswerForm form = AnswerForm.asked(request);
        form.require(facts.charges().size());
        boolean full = form.inFull() || Detail.parse(detail) == Detail.FULL;
        // what cannot be explained is refused before it is recorded
        Recommender asked = ruleSetVersion == null ? recommender : former(ruleSetVersion, dryRun);
        Recommendation made = full ? asked.explain(facts, policy, today) : asked.recommend(facts, policy, today);
        if (dryRun) {
            return form.answer(ResponseEntity.ok(), made);
        }
        Answer answer = log.append(caller, new RecommendationLog.Asked(facts, policy, idempotencyKey), made.brief());
        counted.count(made);
        if (full) {
            answer = log.findInFull(caller, answer.id()).orElse(answer);
        }
        return form.answer(ResponseEntity.created(URI.create(PATH_RECOMMEND + "/" + answer.id())), answer.json());
    }

    /** What is recorded, and may be decided on, is what the rules in use say. */
    private Recommender former(String version, boolean dryRun) {
        if (!dryRun) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST,
                    "Only what the version in use says is recorded.",
                    List.of(new Fault("ruleSetVersion", "is for dry runs; send dryRun=true with it, or leave it out")));
        }
        return formerRules
                .under(version)
                .orElseThrow(() -> refusals.notFound(
                        "recommend", null, "No version of the rules was ever in use under this name."));
    }

    /** Who works on rules tries them on cases of every district; nothing of that is recorded. */
    private static boolean mayTry(Caller caller) {
        return caller.is(Role.LEGAL_EDITOR) || caller.is(Role.APPROVER);
    }

    @Override
    public ResponseEntity<Recommendation> getRecommendation(UUID id, String detail) {
        Caller caller = signedIn.caller();
        AnswerForm form = AnswerForm.asked(request);
        boolean full = form.inFull() || Detail.parse(detail) == Detail.FULL;
        Optional<Answer> kept = full ? log.findInFull(caller, id) : log.find(caller, id);
        Answer found = kept.orElseThrow(
                () -> refusals.notFound("getRecommendation", id, "No recommendation of this id is recorded."));
        return form.answer(ResponseEntity.ok(), found.json());
    }

    @Override
    public ResponseEntity<RecommendationPage> listRecommendations(
            @Nullable District district, @Nullable Outcome outcome, @Nullable String cursor, Integer size) {
        RecommendationLog.Page page =
                log.list(signedIn.caller(), new RecommendationLog.Filter(district, null, outcome, cursor, size));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + nextPage(district, outcome, page.next(), size) + ">; rel=\"next\"");
        }
        return answer(answer, page);
    }

    @Override
    public ResponseEntity<RecommendationPage> searchRecommendations(RecommendationSearch recommendationSearch) {
        return answer(ResponseEntity.ok(), log.search(signedIn.caller(), recommendationSearch.filter()));
    }

    private static ResponseEntity<RecommendationPage> answer(
            ResponseEntity.BodyBuilder answer, RecommendationLog.Page page) {
        String end = page.next() == null ? "]}" : "],\"next\":\"" + page.next() + "\"}";
        String items = page.items().stream().map(Answer::json).collect(Collectors.joining(",", "{\"items\":[", end));
        return AsWritten.answer(answer, MediaType.APPLICATION_JSON, items);
    }

    private static String nextPage(@Nullable District district, @Nullable Outcome outcome, String cursor, int size) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(PATH_LIST_RECOMMENDATIONS);
        if (district != null) {
            uri.queryParam("district", district);
        }
        if (outcome != null) {
            uri.queryParam("outcome", outcome);
        }
        return uri.queryParam("cursor", cursor).queryParam("size", size).build().toUriString();
    }
}
