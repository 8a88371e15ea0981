package org.vacatur.amendment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/**
 * Whole folders of rules and scenarios over HTTP. Not made from the contract, because what is made would read a file whole before anybody is
 * asked who sends it.
 */
@RestController
class RuleFoldersController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Drafts drafts;
    private final Drafting drafting;
    private final KeptVersions kept;
    private final AmendmentAnswers answers;

    RuleFoldersController(Drafts drafts, Drafting drafting, KeptVersions kept, AmendmentAnswers answers) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.kept = kept;
        this.answers = answers;
    }

    @GetMapping("/api/v1/rule-sets/{ruleSet}/versions/{version}/folder")
    ResponseEntity<Resource> ofVersion(
            @PathVariable("ruleSet") String ruleSet, @PathVariable("version") String version) {
        var of = new RuleHistory.Version(ruleSet, version);
        kept.kept("getRulesFolder", of);
        return zip(ResponseEntity.ok(), ruleSet, drafts.files(version, kept.with(of)));
    }

    @GetMapping("/api/v1/amendments/{id}/folder")
    ResponseEntity<Resource> ofAmendment(@PathVariable("id") UUID id) {
        Draft draft = drafts.find("getAmendmentFolder", id);
        return zip(
                ResponseEntity.ok().eTag(AmendmentAnswers.tag(draft)),
                draft.ruleSet(),
                drafts.files(draft).all());
    }

    @PutMapping("/api/v1/amendments/{id}/folder")
    ResponseEntity<Amendment> replace(
            @PathVariable("id") UUID id,
            @RequestHeader("If-Match") String ifMatch,
            @RequestParam("reason") String reason,
            @Nullable @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey,
            HttpServletRequest request)
            throws IOException {
        Draft draft = drafts.find("replaceAmendmentFolder", id);
        String type = request.getContentType();
        if (type == null || !ZIP.isCompatibleWith(MediaType.parseMediaType(type))) {
            throw new RequestRefused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Send the folder as a ZIP file: Content-Type: application/zip.",
                    List.of());
        }
        SortedMap<String, String> contents = FolderZip.read(request.getInputStream(), new DraftPaths(draft.ruleSet()));
        DraftFiles before = drafts.files(draft);
        if (contents.keySet().stream().noneMatch(DraftFiles::isScenario)) {
            contents.putAll(before.scenarios());
        }
        drafting.replace(
                answers.request("replaceAmendmentFolder", idempotencyKey, id + ifMatch + reason, contents),
                id,
                AmendmentAnswers.revision(ifMatch),
                contents,
                reason);
        return answers.with(drafts.find("replaceAmendmentFolder", id), ResponseEntity.ok());
    }

    private static ResponseEntity<Resource> zip(
            ResponseEntity.BodyBuilder answer, String ruleSet, Map<String, String> files) {
        try {
            return answer.contentType(ZIP)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ruleSet + "-rules.zip\"")
                    .body(new ByteArrayResource(FolderZip.write(files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
