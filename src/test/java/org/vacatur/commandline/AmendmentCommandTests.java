package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.amendment.Amending.APPROVER;
import static org.vacatur.amendment.Amending.EDITOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.amendment.Amending;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.RunningOffice;

/** The rules of a running service, changed by commands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentCommandTests {
    private static final String CRITERIA = "rules/dookhan/county-criteria.drl.csv";
    private static final String LEANING = "features/dookhan/70-office-policy-as-leaning.feature";
    private static final String[] WHY = {"--reason", "Because it is time"};

    private Path folder;
    private RunningOffice office;
    private ServiceAsked asked;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        Path served = Files.createDirectories(folder.resolve("served"));
        office = RunningOffice.local(Amending.folders(served).toArray(String[]::new));
        asked = new ServiceAsked(Map.of("VACATUR_SERVICE", office.address(""), "VACATUR_PASSWORD", "demo"));
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void a_threshold_changes_from_draft_into_use_and_back() throws IOException {
        String before = office.rulesInUse();
        String id = begun();
        Path draft = folder.resolve("draft");
        asked.done(EDITOR, "amendment", "export", id, draft.toString());
        change(draft.resolve(CRITERIA), "SUFFOLK,,,10,,20,,5", "SUFFOLK,,,8,,20,,5x");
        done(EDITOR, "edit", id, draft.resolve(CRITERIA).toString());
        assertThat(asked.out()).contains("draft, revision 2", "dookhan/county-criteria.drl.csv", "not tried yet");
        assertThat(asked.as(EDITOR, "amendment", "check", id)).isEqualTo(1);
        assertThat(asked.out())
                .contains("dookhan/county-criteria.drl.csv:", "error: ", "5x", "1 error", "amendment " + id);

        change(draft.resolve(CRITERIA), "20,,5x", "20,,5");
        done(EDITOR, "edit", id, draft.resolve(CRITERIA).toString());
        asked.done(EDITOR, "amendment", "check", id);
        assertThat(asked.as(EDITOR, "amendment", "try", id)).isEqualTo(1);
        assertThat(asked.out())
                .contains(
                        LEANING + ":",
                        "failed: Suffolk, one conviction for violence or weapons fewer",
                        "SUFFOLK-1",
                        "why:")
                .contains("Of ", "another outcome", "(synthetic)", "NOT PASSED");
        assertThat(asked.as(EDITOR, "amendment", "submit", id, WHY[0], WHY[1])).isEqualTo(1);
        assertThat(asked.err()).contains("not ready").containsOnlyOnce("did not pass its trial");

        change(draft.resolve(CRITERIA), "SUFFOLK,,,,9,", "SUFFOLK,,,,7,");
        change(draft.resolve(CRITERIA), "below our number, 10", "below our number, 8");
        change(draft.resolve(LEANING), "6 convictions for violence and 3", "4 convictions for violence and 3");
        done(EDITOR, "import", id, draft.toString());
        asked.done(EDITOR, "amendment", "try", id);
        assertThat(asked.out()).contains("suffolk: ", " -> ", "because of ", "SUFFOLK-2", "PASSED. Dossier: ");
        done(EDITOR, "submit", id);
        change(draft.resolve(CRITERIA), "few probation violations", "few violations of probation");
        done(EDITOR, "edit", id, draft.resolve(CRITERIA).toString());
        assertThat(asked.err()).contains("It is a draft again", "submitted again");
        asked.done(EDITOR, "amendment", "try", id);
        done(EDITOR, "submit", id);

        asked.done(APPROVER, "amendment", "changes", id);
        assertThat(asked.out()).contains("+++ ", "county-criteria.drl.csv", "+SUFFOLK");
        asked.done(APPROVER, "amendment", "flips", id);
        assertThat(asked.out()).contains("suffolk ", "(synthetic)", "before: ", "after: ", "SUFFOLK-");
        Path csv = folder.resolve("flips.csv");
        asked.done(APPROVER, "amendment", "flips", id, "--out", csv.toString());
        assertThat(Files.readString(csv))
                .startsWith("district,docketNumber,charge")
                .contains("SUFFOLK-");
        assertThat(asked.err()).containsPattern("flips.csv: [1-9][0-9,]* charges");
        String told = asked.err().replaceAll(".*: ", "");
        Path xlsx = folder.resolve("flips.xlsx");
        asked.done(APPROVER, "amendment", "flips", id, "--out", xlsx.toString());
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        assertThat(asked.err()).endsWith(told);

        asked.done(APPROVER, "amendment", "approve", id);
        assertThat(asked.err()).contains("Nothing was approved", "--dossier");
        String dossier = asked.err().replaceAll("(?s).*--dossier ([0-9a-f]{64}) .*", "$1");
        assertThat(asked.out()).contains("A threshold of Suffolk", "changed:", LEANING, "another outcome", dossier);
        assertThat(asked.as(EDITOR, approval(id, dossier))).isEqualTo(1);
        assertThat(asked.err()).contains("not for your role");
        assertThat(asked.as(APPROVER, approval(id, "0".repeat(64)))).isEqualTo(1);
        assertThat(asked.err()).contains("changed since it was read");
        asked.done(APPROVER, approval(id, dossier));
        done(APPROVER, "activate", id);
        assertThat(asked.out()).contains("activated");

        String after = office.rulesInUse();
        assertThat(after).isNotEqualTo(before);
        asked.done(EDITOR, "amendment", "show", id);
        assertThat(asked.out()).contains(after, "approved by Demo Approver", "Read in full, and right", "activated by");
        asked.done(APPROVER, "rules", "versions");
        assertThat(asked.out()).contains(after + " kept", "IN USE", before + " kept", "was in use");
        assertThat(asked.as(EDITOR, "rules", "back", before, WHY[0], WHY[1])).isEqualTo(1);
        asked.done(APPROVER, "rules", "back", before.substring(0, 12), WHY[0], WHY[1]);
        assertThat(office.rulesInUse()).isEqualTo(before);
        asked.done(APPROVER, "rules", "back", before, WHY[0], WHY[1]);
        assertThat(asked.out()).contains("It is in use already; nothing was changed.");
        Path old = folder.resolve("old");
        asked.done(EDITOR, "rules", "export", after, old.toString());
        assertThat(files(old)).isEqualTo(files(draft));
    }

    @Test
    void a_folder_goes_out_and_in_byte_for_byte() throws IOException {
        String id = begun();
        Path out = folder.resolve("out");
        asked.done(EDITOR, "amendment", "export", id, out.toString());
        Files.writeString(out.resolve("rules/dookhan/rule-set.yaml"), "# ours\n", StandardOpenOption.APPEND);
        Files.createDirectories(out.resolve("rules/.git"));
        Files.writeString(out.resolve("rules/.git/config"), "none of it");
        Files.writeString(out.resolve("rules/README.md"), "no rule");
        Files.writeString(out.resolve("rules/dookhan/.DS_Store"), "none of it");
        Files.writeString(out.resolve("notes.docx"), "none of it");
        Path unknown = Files.writeString(out.resolve("rules/dookhan/notes (old).txt"), "none of it");
        assertThat(asked.as(EDITOR, "amendment", "import", id, out.toString(), WHY[0], WHY[1]))
                .isEqualTo(1);
        assertThat(asked.err())
                .contains("  rules/dookhan/notes (old).txt: is no file that a version holds")
                .doesNotContain("as the contract says");
        Files.delete(unknown);
        Path open = Files.writeString(out.resolve("rules/dookhan/~$evidence.csv"), "none of it");
        assertThat(asked.as(EDITOR, "amendment", "import", id, out.toString(), WHY[0], WHY[1]))
                .isEqualTo(2);
        assertThat(asked.err()).contains("rules/dookhan/~$evidence.csv: Excel or Word has this file open; close it");
        Files.delete(open);
        done(EDITOR, "import", id, out.toString());
        assertThat(asked.err())
                .contains("Passed over", "notes.docx", "rules/.git", "rules/dookhan/.DS_Store", "rules/README.md")
                .doesNotContain(".git/", "rule-set.yaml");
        assertThat(asked.out()).contains("changed:", "rule-set.yaml");

        Path again = Files.createDirectories(folder.resolve("again"));
        asked.done(EDITOR, "amendment", "export", id, again.toString());
        SortedMap<String, String> sent = files(out);
        sent.keySet().removeIf(each -> each.contains(".git") || each.contains("README") || each.contains("DS_Store"));
        sent.remove("notes.docx");
        assertThat(files(again)).isEqualTo(sent);
        assertThat(asked.as(EDITOR, "amendment", "export", id, again.toString()))
                .isEqualTo(2);
        assertThat(files(again)).isEqualTo(sent);

        asked.done(EDITOR, "amendment", "get", id, "sources.csv");
        assertThat(asked.out()).isEqualTo(sent.get("rules/sources.csv"));
        asked.done(EDITOR, "amendment", "get", id.substring(0, 8), "rules/dookhan/evidence.csv");
        assertThat(asked.out()).isEqualTo(sent.get("rules/dookhan/evidence.csv"));
        done(EDITOR, "withdraw", id);
        assertThat(asked.out()).contains("withdrawn");
    }

    @Test
    void what_the_service_refuses_is_told_in_words() throws IOException {
        String id = begun();
        assertThat(asked.as(EDITOR, "amendment", "show", UUID.randomUUID().toString()))
                .isEqualTo(1);
        assertThat(asked.err()).contains("There is nothing here");
        assertThat(asked.as(EDITOR, "amendment", "get", id, "dookhan/none.dslr"))
                .isEqualTo(1);
        assertThat(asked.err()).contains("no such file");
        Path file = Files.writeString(folder.resolve("x"), "import java.util.List;\n");
        assertThat(asked.as(EDITOR, "amendment", "edit", id, "vocabulary.dsl=" + file, WHY[0], WHY[1]))
                .isEqualTo(1);
        assertThat(asked.err())
                .contains("  vocabulary.dsl: is the vocabulary", "code")
                .doesNotContain("/edits");
        Path unseen = Files.writeString(folder.resolve("unseen"), "# a\u202eb\n");
        assertThat(asked.as(EDITOR, "amendment", "edit", id, "sources.csv=" + unseen, WHY[0], WHY[1]))
                .isEqualTo(1);
        assertThat(asked.err()).contains("rules are refused").containsOnlyOnce("sources.csv:1");
        assertThat(asked.as(EDITOR, "amendment", "edit", id, "sources.csv=" + file, WHY[0], WHY[1], "--revision", "77"))
                .isEqualTo(1);
        assertThat(asked.err()).contains("changed since it was read");
        assertThat(asked.as(EDITOR, "amendment", "withdraw", id, "--reason", "short"))
                .isEqualTo(1);
        assertThat(asked.err()).contains("/reason: ");
        assertThat(asked.as("prosecutor-suffolk", "amendment", "list")).isEqualTo(1);
        assertThat(asked.err()).contains("not for your role");
        ServiceAsked mistyped = new ServiceAsked(Map.of("VACATUR_PASSWORD", "wrong"));
        assertThat(mistyped.as(EDITOR, "amendment", "list", "--service", office.address("/")))
                .isEqualTo(1);
        assertThat(mistyped.err())
                .contains("does not know the account legal-editor with this password", "lower case")
                .doesNotContain("wrong");
        assertThat(asked.as(EDITOR, "amendment", "show", "00000000-0000")).isEqualTo(2);
        assertThat(asked.err()).contains("That is no ID of an amendment; amendment list shows them.");
        assertThat(asked.as(EDITOR, "amendment", "begin", "--title", "T", "--kind", "LAW"))
                .isEqualTo(2);
        assertThat(asked.err()).contains("NEW_LAW, CORRECTION, POLICY, WORDING").doesNotContain("NOT_SAID");
        assertThat(asked.as(APPROVER, "amendment", "approve", id)).isEqualTo(1);
        assertThat(asked.err()).contains("cannot be approved as it is");
        assertThat(asked.as(EDITOR, "amendment", "approve", id)).isEqualTo(1);
        assertThat(asked.err()).contains("not for your role");
        assertThat(asked.out()).isEmpty();
        assertThat(asked.as(EDITOR, "amendment", "flips", id)).isEqualTo(1);
        assertThat(asked.err()).contains("not tried yet");

        asked.done(EDITOR, "amendment", "list");
        assertThat(asked.out()).contains(id, "draft", "policy", "A threshold of Suffolk");
        asked.done(EDITOR, "amendment", "files", id);
        assertThat(asked.out()).contains("same     dookhan/60-timing.dslr", "vocabulary.dsl (cannot be changed here)");
        done(EDITOR, "remove", id, "dookhan/60-timing.dslr");
        asked.done(EDITOR, "amendment", "files", id);
        assertThat(asked.out()).contains("removed  dookhan/60-timing.dslr");
    }

    @Test
    void a_check_for_programs_is_json_or_sarif() {
        String id = begun();
        asked.done(EDITOR, "amendment", "check", id, "--format", "JSON");
        assertThat(ContractJson.mapper().readTree(asked.out()).path("problems").isArray())
                .isTrue();
        asked.done(EDITOR, "amendment", "check", id, "--format", "SARIF");
        assertThat(ContractJson.mapper().readTree(asked.out()).path("version").asString())
                .isEqualTo("2.1.0");
        assertThat(asked.as(EDITOR, "amendment", "rebase", id, WHY[0], WHY[1])).isEqualTo(1);
        assertThat(asked.err()).contains("based on the version in use already");
    }

    private String begun() {
        return asked.done(
                        EDITOR,
                        "amendment",
                        "begin",
                        "--title",
                        "A threshold of Suffolk",
                        "--kind",
                        "POLICY",
                        "--dates",
                        "all",
                        "--source",
                        "a letter",
                        "--reason",
                        "To see what it does")
                .strip();
    }

    /** Does a step that asks for a reason. */
    private void done(String account, String step, String... about) {
        asked.done(
                account,
                Stream.of(Stream.of("amendment", step), Stream.of(about), Stream.of(WHY))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private static String[] approval(String id, String dossier) {
        return new String[] {"amendment", "approve", id, "--dossier", dossier, "--comment", "Read in full, and right"};
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return files;
    }
}
