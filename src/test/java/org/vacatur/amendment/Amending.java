package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.util.FileSystemUtils;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;

/** Amends the rules of a running office over HTTP, as legal staff would. */
public final class Amending {
    public static final String EDITOR = "legal-editor";
    public static final String APPROVER = "approver";
    private static final String AMENDMENTS = "/api/v1/amendments";

    private final RunningOffice office;

    public Amending(RunningOffice office) {
        this.office = office;
    }

    /** Copies the shipped rules, and of the shipped scenarios one file, so that a trial is short. */
    public static List<String> folders(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("rules"), folder.resolve("rules"));
        Path features = Files.createDirectories(folder.resolve("features/dookhan"));
        Files.copy(
                Path.of("features/dookhan/70-office-policy-as-leaning.feature"),
                features.resolve("70-office-policy-as-leaning.feature"));
        return List.of("vacatur.rules=" + folder.resolve("rules"), "vacatur.features=" + folder.resolve("features"));
    }

    /** Begins a draft on what is in use; its id. */
    public String begun() {
        HttpResponse<String> begun = post(EDITOR, "", """
                {"subject":{"title":"Try","kind":"POLICY","dates":"all","source":"a letter"},"reason":"To see what it does"}""");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return json(begun).path("id").asString();
    }

    /** The text of a file of a draft. */
    public String text(String id, String path) {
        return json(ok(get(EDITOR, id + "/file?path=" + path))).path("text").asString();
    }

    /** Changes a file of a draft. */
    public HttpResponse<String> edited(String account, String id, String path, UnaryOperator<String> change) {
        return edited(account, id, Map.of(path, change.apply(text(id, path))));
    }

    public HttpResponse<String> edited(String account, String id, Map<String, String> files) {
        return edited(account, id, tag(id), files);
    }

    public HttpResponse<String> edited(String account, String id, String tag, Map<String, String> files) {
        List<Map<String, String>> edits = new ArrayList<>();
        files.forEach((path, text) -> edits.add(Map.of("path", path, "text", text)));
        return office.send(
                "PATCH",
                AMENDMENTS + "/" + id + "/files",
                ContractJson.mapper().writeValueAsString(Map.of("edits", edits, "reason", "It is better so")),
                headers(account, "If-Match", tag));
    }

    public String tag(String id) {
        return get(EDITOR, id).headers().firstValue("ETag").orElseThrow();
    }

    /** Adds a comment to the rule set's declaration, which changes its version and no answer. */
    public void editedWithoutEffect(String id, String remark) {
        ok(edited(EDITOR, id, "dookhan/rule-set.yaml", text -> text + "# " + remark + "\n"));
    }

    /** Tries a draft to the end; the trial. */
    public JsonNode tried(String account, String id) {
        HttpResponse<String> begun = post(account, "/" + id + "/trials", "{}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String trial = json(begun).path("id").asString();
        for (int i = 0; i < 1_200; i++) {
            JsonNode now = json(ok(get(account, id + "/trials/" + trial)));
            if (List.of("DONE", "FAILED").contains(now.path("state").asString())) {
                return now;
            }
            pause();
        }
        throw new AssertionError("The trial does not end");
    }

    /** Takes a draft to the point where an approver is asked. */
    public void submitted(String id) {
        JsonNode trial = tried(EDITOR, id);
        assertThat(trial.at("/result/passed").asBoolean())
                .as(trial.at("/result/problems").toString() + trial.path("failure"))
                .isTrue();
        ok(said(EDITOR, id, "submission"));
    }

    /** Says yes to a draft as it is. */
    public HttpResponse<String> approved(String account, String id) {
        String dossier = json(get(account, id)).path("dossier").asString("");
        return approved(account, id, dossier.isEmpty() ? "0".repeat(64) : dossier);
    }

    public HttpResponse<String> approved(String account, String id, String dossier) {
        return post(
                account,
                "/" + id + "/approval",
                "{\"dossier\":\"" + dossier + "\",\"comment\":\"Read in full, and right\"}");
    }

    /** Does one of the steps that only ask for a reason. */
    public HttpResponse<String> said(String account, String id, String step) {
        return post(account, "/" + id + "/" + step, "{\"reason\":\"Because it is time\"}");
    }

    /** Takes a draft all the way into use; the version in use. */
    public String activated(String id) {
        submitted(id);
        ok(approved(APPROVER, id));
        return json(ok(said(APPROVER, id, "activation"))).path("version").asString();
    }

    public JsonNode shown(String id) {
        return json(ok(get(EDITOR, id)));
    }

    public HttpResponse<String> get(String account, String id, String... headers) {
        return office.get(AMENDMENTS + (id.isEmpty() ? "" : "/" + id), headers(account, headers));
    }

    public HttpResponse<String> post(String account, String path, String body, String... headers) {
        return office.post(AMENDMENTS + path, body, headers(account, headers));
    }

    static String[] headers(String account, String... more) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", demo(account), "Content-Type", "application/json"));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
