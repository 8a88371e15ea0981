package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Caller;
import org.vacatur.office.RunningOffice;
import org.vacatur.office.Staff;

/** Asked over HTTP, with a token that says all roles of a person. */
final class WalkedOverHttp implements WalkedOffice {
    private static final String AMENDMENTS = "/api/v1/amendments/";
    private static final String JSON = "application/json";
    private static final String REASON = "{\"reason\":\"Because it is so\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Staff staff;

    WalkedOverHttp(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Caller caller(Person who) {
        return new Caller(who.subject(), staff.issuer(), null, who.roles(), null);
    }

    @Override
    public @Nullable UUID begin(Person who, @Nullable String base) {
        Map<String, Object> body =
                new TreeMap<>(Map.of("subject", WalkedBeans.SUBJECT, "reason", "To see what it does"));
        if (base != null) {
            body.put("base", base);
        }
        HttpResponse<String> answer = send(who, "POST", "/api/v1/amendments", JSON, text(body));
        ProblemType refused = problem(answer);
        assertThat(refused).as(answer.body()).isIn(null, ProblemType.NOT_ALLOWED);
        return refused != null
                ? null
                : UUID.fromString(RunningOffice.json(answer).path("id").asString());
    }

    @Override
    public @Nullable ProblemType edit(Person who, UUID draft, long revision, List<FileEdit> edits) {
        return problem(send(
                who,
                "PATCH",
                AMENDMENTS + draft + "/files",
                JSON,
                text(new EditRequest(edits, "Because it is so")),
                "If-Match",
                "\"" + revision + "\""));
    }

    @Override
    public @Nullable ProblemType replace(Person who, UUID draft, long revision, Map<String, String> contents) {
        try {
            return problem(send(
                    who,
                    "PUT",
                    AMENDMENTS + draft + "/folder?reason=Because+it+is+so",
                    "application/zip",
                    BodyPublishers.ofByteArray(FolderZip.write(contents)),
                    "If-Match",
                    "\"" + revision + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable ProblemType rebase(Person who, UUID draft, List<String> keep) {
        return problem(send(
                who, "POST", AMENDMENTS + draft + "/rebase", JSON, text(new RebaseRequest(keep, "Because it is so"))));
    }

    @Override
    public @Nullable ProblemType withdraw(Person who, UUID draft) {
        return said(who, draft, "withdrawal");
    }

    @Override
    public @Nullable ProblemType submit(Person who, UUID draft) {
        return said(who, draft, "submission");
    }

    @Override
    public @Nullable ProblemType sendBack(Person who, UUID draft) {
        return said(who, draft, "objection");
    }

    @Override
    public @Nullable ProblemType approve(Person who, UUID draft, String dossier) {
        return problem(send(
                who,
                "POST",
                AMENDMENTS + draft + "/approval",
                JSON,
                text(new ApprovalRequest(dossier, "Read, and right"))));
    }

    @Override
    public @Nullable ProblemType activate(Person who, UUID draft) {
        return said(who, draft, "activation");
    }

    @Override
    public @Nullable ProblemType back(Person who, String version) {
        return problem(send(
                who,
                "POST",
                "/api/v1/rule-sets/dookhan/versions/" + version + "/activation",
                JSON,
                BodyPublishers.ofString(REASON)));
    }

    private @Nullable ProblemType said(Person who, UUID draft, String step) {
        return problem(send(who, "POST", AMENDMENTS + draft + "/" + step, JSON, BodyPublishers.ofString(REASON)));
    }

    private static BodyPublisher text(Object body) {
        return BodyPublishers.ofString(ContractJson.mapper().writeValueAsString(body));
    }

    private static @Nullable ProblemType problem(HttpResponse<String> answer) {
        if (answer.statusCode() < 300) {
            return null;
        }
        String type = RunningOffice.json(answer).path("type").asString();
        return Arrays.stream(ProblemType.values())
                .filter(each -> each.address().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    private HttpResponse<String> send(
            Person who, String method, String path, String type, BodyPublisher body, String... more) {
        List<String> headers = new ArrayList<>(
                List.of("Authorization", staff.authorization(who.subject(), who.roles()), "Content-Type", type));
        headers.addAll(List.of(more));
        HttpRequest request = HttpRequest.newBuilder(URI.create(staff.office().address(path)))
                .headers(headers.toArray(String[]::new))
                .method(method, body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
