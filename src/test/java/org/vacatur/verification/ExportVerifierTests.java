package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.verification.BothVerifiers.Where;
import org.vacatur.verification.SignedLog.Content;
import org.vacatur.verification.SignedLog.Entry;
import org.vacatur.verification.Verification.Broken;

class ExportVerifierTests {
    private static final BothVerifiers VERIFIERS = new BothVerifiers();
    private static final String KEPT = "a0000000-0000-4000-8000-00000000000a";
    private static final String SEALED = "b0000000-0000-4000-8000-00000000000b";
    private static final int SIZE = 12;
    private static final int OLD_SIZE = 8;

    private final SignedLog log = sample();

    @AfterAll
    static void endPython() {
        VERIFIERS.close();
    }

    /** Records of every kind that matters, two exports among them, and a case that was sealed between the two. */
    private static SignedLog sample() {
        SignedLog log = SignedLog.of("office.example/log");
        log.add(new Entry("IMPORT", null, Map.of("ruleSet", "dookhan", "version", "3f"), List.of()));
        log.add(new Entry("ACTIVATION", null, Map.of("ruleSet", "dookhan", "version", "3f"), List.of()));
        log.add(recommendation(KEPT)
                .holding("explanation", "{\"e\":\"\u00a734\"}")
                .holding("facts", "{\"f\":1}"));
        log.add(SignedLog.entry("DECISION", KEPT).holding("decision", "{\"by\":\"Jane Roe\"}"));
        log.add(recommendation(SEALED).lacking("explanation", "{}").lacking("facts", "{\"f\":2}"));
        log.add(SignedLog.entry("DECISION", SEALED).lacking("decision", "{\"by\":\"John Roe\"}"));
        log.add(SignedLog.entry("READING", KEPT));
        log.add(SignedLog.export(true).holding("reason", "{\"reason\":\"yearly audit\"}"));
        log.add(SignedLog.entry("SEALING", SEALED).holding("order", "{\"court\":\"x\"}"));
        log.add(SignedLog.entry("SIGN_IN", null));
        log.add(SignedLog.entry("REFUSED_ACCESS", KEPT));
        return log.add(SignedLog.export(true).holding("reason", "{\"reason\":\"appeal\"}"));
    }

    private static Entry recommendation(String id) {
        return new Entry(
                "RECOMMENDATION", id, Map.of("outcomes", List.of(Map.of("charge", "1", "is", "REVIEW"))), List.of());
    }

    /** The log as it was when it was exported first: nothing was sealed yet. */
    private static SignedLog old(SignedLog log) {
        SignedLog old = log.first(OLD_SIZE);
        old.entries().replaceAll(ExportVerifierTests::restored);
        return old;
    }

    private static Entry restored(Entry entry) {
        return new Entry(
                entry.type(),
                entry.object(),
                entry.details(),
                entry.contents().stream()
                        .map(each -> new Content(each.name(), each.salt(), each.text(), false))
                        .toList());
    }

    @Test
    void the_second_verifier_is_asked_too() {
        assumeTrue(VERIFIERS.areTwo(), "python3 is not here: the verifier written in Python was not tested");
        assertThat(VERIFIERS.areTwo()).isTrue();
    }

    @Test
    void an_export_as_it_was_written_holds() {
        Verification.Holds holds = VERIFIERS.holds(log, log.export());
        assertThat(holds.size()).isEqualTo(SIZE);
        assertThat(holds.origin()).isEqualTo("office.example/log");
        assertThat(log.export()).contains("\n" + holds.root() + "\n");
        assertThat(holds.contents()).isTrue();
        assertThat(holds.kept()).isZero();
    }

    @Test
    void an_export_without_contents_holds_and_says_so() {
        log.entries().set(SIZE - 1, SignedLog.export(false).holding("reason", "{}"));
        assertThat(log.export()).doesNotContain("\ncontent ");
        assertThat(VERIFIERS.holds(log, log.export()).contents()).isFalse();
    }

    @Test
    void logs_of_many_sizes_and_keys_hold_against_checkpoints_of_their_past() {
        for (int size = 1; size <= 33; size++) {
            SignedLog many = SignedLog.of("k" + size);
            while (many.size() < size - 1) {
                many.add(SignedLog.entry("SIGN_IN", null));
            }
            many.add(SignedLog.export(false));
            String[] past = {many.note(0), many.note(size / 2), many.note(size - 1), many.note(size)};
            assertThat(VERIFIERS.holds(many, many.export(), past).kept()).isEqualTo(4);
        }
    }

    @Test
    void every_flipped_bit_is_found_where_it_is() {
        List<Where> expected = new ArrayList<>();
        int line = 0;
        int record = 0;
        int checkpoint = 0;
        for (String each : lines(log.export())) {
            line++;
            record += each.startsWith("record ") ? 1 : 0;
            checkpoint = each.equals("checkpoint\n") ? line : checkpoint;
            int keyword = each.indexOf(' ') + 1;
            int length = each.getBytes(StandardCharsets.UTF_8).length;
            for (int bit = 0; bit < 8 * length; bit++) {
                // with another keyword the line is none that is known, and the note is one thing
                boolean inRecord = record > 0 && checkpoint == 0 && bit / 8 >= keyword;
                expected.add(new Where(checkpoint > 0 ? checkpoint : line, inRecord ? record : 0));
            }
        }
        byte[] export = log.export().getBytes(StandardCharsets.UTF_8);
        assertThat(record).isEqualTo(SIZE);
        assertThat(expected).hasSize(8 * export.length);
        assertThat(VERIFIERS.everyBit(log, export)).isEqualTo(expected);
    }

    @Test
    void an_export_that_ends_anywhere_before_its_end_is_broken() {
        byte[] export = log.export().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < export.length; length++) {
            String start = new String(export, 0, length, StandardCharsets.ISO_8859_1);
            assertThat(firstOnly(new ByteArrayInputStream(export, 0, length)))
                    .as(start)
                    .isInstanceOf(Broken.class);
        }
        List<String> lines = lines(log.export());
        for (int count = 0; count < lines.size(); count++) {
            VERIFIERS.broken(log, String.join("", lines.subList(0, count)));
        }
    }

    @Test
    void every_line_that_is_left_out_doubled_exchanged_or_put_in_is_found() {
        List<String> lines = lines(log.export());
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            brokenWith(lines, it -> it.remove(at));
            brokenWith(lines, it -> it.add(at, it.get(at)));
            brokenWith(lines, it -> it.add(at, "\n"));
            brokenWith(lines, it -> it.add(at, " \n"));
            brokenWith(lines, it -> it.set(at, it.get(at).replace("\n", "\r\n")));
            brokenWith(lines, it -> it.set(at, it.get(at).replace("\n", " \n")));
            brokenWith(lines, it -> it.set(at, " " + it.get(at)));
            for (int j = i + 1; j < lines.size(); j++) {
                int other = j;
                brokenWith(lines, it -> Collections.swap(it, at, other));
            }
        }
        brokenWith(lines, it -> it.add("\n"));
        brokenWith(lines, it -> it.add("record\n"));
    }

    private void brokenWith(List<String> lines, java.util.function.Consumer<List<String>> change) {
        List<String> changed = new ArrayList<>(lines);
        change.accept(changed);
        VERIFIERS.broken(log, String.join("", changed));
    }

    @Test
    void a_record_that_is_gone_doubled_or_exchanged_is_named_even_if_its_line_is_whole() {
        for (int i = 0; i < SIZE; i++) {
            int at = i;
            assertThat(brokenRecords(it -> it.remove(at)).record()).isEqualTo(at == SIZE - 1 ? at : at + 1);
            assertThat(brokenRecords(it -> it.add(at, it.get(at))).record()).isEqualTo(at + 2);
            if (at > 0) {
                assertThat(brokenRecords(it -> Collections.swap(it, at - 1, at)).record())
                        .isEqualTo(at);
            }
        }
    }

    /** The records are changed in an export without contents, and the signed note is that of the changed ones: the key is lost. */
    private Broken brokenRecords(java.util.function.Consumer<List<String>> change) {
        log.entries().set(SIZE - 1, SignedLog.export(false));
        List<String> records = new ArrayList<>(log.records());
        change.accept(records);
        return VERIFIERS.broken(log, signed(false, records));
    }

    private String signed(boolean contents, List<String> records) {
        SignedLog lines = SignedLog.of("lines");
        records.forEach(each -> lines.add(SignedLog.entry("LINE", null)));
        byte[] root = SignedLog.rootOf(records.stream().map(SignedLog::leaf).toList());
        return (contents ? log : lines).export(contents, records)
                + log.note("office.example/log", records.size(), root);
    }

    @Test
    void two_records_of_one_number_are_found() {
        List<String> records = new ArrayList<>(log.records());
        records.set(6, records.get(6).replace("\"sequence\":\"7\"", "\"sequence\":\"6\""));
        assertThat(VERIFIERS.broken(log, signed(true, records)))
                .returns(7L, Broken::record)
                .extracting(Broken::what)
                .asString()
                .contains("the number 6", "place of 7");
    }

    @Test
    void whoever_recomputes_every_hash_but_has_no_key_is_found_at_the_checkpoint() {
        String honest = log.export();
        String note = honest.substring(honest.indexOf("checkpoint\n") + 11);
        for (int i = 0; i < SIZE - 1; i++) {
            SignedLog forged = sample();
            Entry entry = forged.entries().get(i);
            forged.entries().set(i, new Entry(entry.type(), entry.object(), Map.of("forged", "yes"), entry.contents()));
            String lines = forged.export(true, forged.records());
            assertThat(VERIFIERS.broken(log, lines + note))
                    .returns(0L, Broken::record)
                    .extracting(Broken::what)
                    .asString()
                    .contains("do not lead to the root that is signed");
            assertThat(VERIFIERS.broken(log, lines + forged.note(SIZE)).what()).contains("not signed by the key");
            assertThat(VERIFIERS
                            .broken(
                                    log,
                                    lines
                                            + forged.signedWith(SignedLog.newKey())
                                                    .note(SIZE))
                            .what())
                    .contains("not signed by the key");
        }
    }

    @Test
    void a_key_that_is_another_is_refused_even_under_the_same_name() {
        SignedLog other = log.signedWith(SignedLog.newKey());
        assertThat(VERIFIERS.broken(other, log.export()).what()).contains("not signed by the key office.example/log");
        // its hash is forged to be the trusted one's: then the signature does not hold
        String hash = other.verifierKey();
        String note = other.note(SIZE);
        byte[] line = Base64.getDecoder()
                .decode(note.substring(note.lastIndexOf(' ') + 1).strip());
        byte[] trusted = java.util.HexFormat.of().parseHex(log.verifierKey().split("\\+")[1]);
        System.arraycopy(trusted, 0, line, 0, 4);
        String forged = note.substring(0, note.lastIndexOf(' ') + 1)
                + Base64.getEncoder().encodeToString(line) + "\n";
        assertThat(hash).isNotEqualTo(log.verifierKey());
        assertThat(VERIFIERS
                        .broken(log, log.export(true, log.records()) + forged)
                        .what())
                .contains("signature");
    }

    // what the office could do that has the database, and old checkpoints: found outside alone

    @Test
    void a_log_cut_off_at_any_record_under_the_newest_checkpoint_is_found() {
        for (int size = 0; size < SIZE; size++) {
            String cut = size == 0
                    ? "vacatur-export 1\ncontents yes\ncheckpoint\n"
                    : log.first(size).export(true, log.first(size).records());
            VERIFIERS.broken(log, cut + log.note(SIZE));
        }
    }

    @Test
    void a_log_cut_off_or_put_back_to_an_old_checkpoint_holds_in_itself_and_is_found_against_a_newer_one() {
        SignedLog old = old(log);
        VERIFIERS.holds(log, old.export());
        VERIFIERS.holds(log, old.export(), log.note(OLD_SIZE), log.note(3));
        for (int newer = OLD_SIZE + 1; newer <= SIZE; newer++) {
            assertThat(VERIFIERS.broken(log, old.export(), log.note(3), log.note(newer)))
                    .isEqualTo(new Broken(
                            0,
                            0,
                            "checkpoint 2: the log was cut off, or replaced by an older state: the checkpoint attests "
                                    + newer + " records, the export holds 8"));
        }
    }

    @Test
    void a_tail_cut_off_where_no_export_was_is_found_even_under_an_old_checkpoint() {
        for (int size = 1; size < SIZE; size++) {
            if (size != OLD_SIZE) {
                SignedLog cut = log.first(size);
                String export = cut.export(true, cut.records()) + log.note(size);
                assertThat(VERIFIERS.broken(log, export).record()).isPositive();
            }
        }
    }

    @Test
    void a_fork_holds_in_itself_and_is_found_against_a_checkpoint_of_the_other_branch() {
        SignedLog fork = old(log).add(SignedLog.entry("SIGN_IN", null)).add(SignedLog.entry("SIGN_IN", null));
        fork.add(SignedLog.entry("SIGN_IN", null))
                .add(SignedLog.entry("SIGN_IN", null))
                .add(SignedLog.export(true));
        VERIFIERS.holds(log, fork.export());
        VERIFIERS.holds(log, fork.export(), log.note(1), log.note(OLD_SIZE));
        for (int size = OLD_SIZE + 1; size <= SIZE; size++) {
            assertThat(VERIFIERS
                            .broken(log, fork.export(), log.note(OLD_SIZE), log.note(size))
                            .what())
                    .contains("checkpoint 2", "forked or rewritten", "the first " + size + " records");
        }
    }

    @Test
    void whoever_rewrites_all_with_the_key_is_found_against_a_checkpoint_from_before_alone() {
        SignedLog rewritten = log.first(SIZE);
        rewritten.entries().set(3, SignedLog.entry("DECISION", KEPT).holding("decision", "{\"by\":\"Nobody\"}"));
        VERIFIERS.holds(log, rewritten.export());
        VERIFIERS.holds(log, rewritten.export(), log.note(3));
        assertThat(VERIFIERS.broken(log, rewritten.export(), log.note(4)).what())
                .contains("forked or rewritten");
    }

    @Test
    void a_checkpoint_kept_elsewhere_proves_nothing_unless_its_signature_holds() {
        String note = log.note(4);
        assertThat(VERIFIERS
                        .broken(log, log.export(), note.replace("\n4\n", "\n5\n"))
                        .what())
                .startsWith("checkpoint 1: ");
        VERIFIERS.broken(
                log, log.export(), note, log.signedWith(SignedLog.newKey()).note(4));
        VERIFIERS.broken(log, log.export(), note.replace("\n", "\r\n"));
        VERIFIERS.broken(log, log.export(), note + "\n");
        VERIFIERS.broken(log, log.export(), "");
        VERIFIERS.broken(log, log.export(), note.substring(0, note.length() - 1));
        VERIFIERS.broken(log, log.export(), note + "\u2014 x y=z\n");
        VERIFIERS.broken(log, log.export(), note + note);
        assertThat(VERIFIERS
                        .broken(log, log.export(), log.note("elsewhere", 4, SignedLog.hash()))
                        .what())
                .contains("of another log, elsewhere");
    }

    @Test
    void a_checkpoint_kept_elsewhere_may_bear_signatures_of_witnesses_but_that_of_an_export_may_not() {
        String witness = "\u2014 witness.example " + "A".repeat(100) + "\n";
        String sameName = "\u2014 office.example/log " + Base64.getEncoder().encodeToString(new byte[68]) + "\n";
        VERIFIERS.holds(log, log.export(), log.note(4) + witness + sameName);
        assertThat(VERIFIERS.broken(log, log.export() + witness).line()).isEqualTo(lineOf("checkpoint\n"));
    }

    @Test
    void a_checkpoint_is_written_in_one_way() {
        String lines = log.export(true, log.records());
        String note = log.note(SIZE);
        byte[] root =
                SignedLog.rootOf(log.records().stream().map(SignedLog::leaf).toList());
        String root64 = Base64.getEncoder().encodeToString(root);
        VERIFIERS.holds(log, lines + note);
        String body = "office.example/log\n12\n" + root64 + "\n";
        for (String other : List.of(
                body.replace("12", "012"),
                body.replace("12", "+12"),
                body.replace("12", "1" + "2".repeat(18)),
                body.replace("12", "\u0661\u0662"),
                body.replace("12", "13"),
                body.replace("office.example/log", ""),
                body.replace("office.example/log\n", ""),
                body.replace("=", ""),
                body.replace(root64, Base64.getEncoder().encodeToString(SignedLog.hash())),
                body.replace("=", "=="),
                body + "extension\n",
                body + "\n",
                body.replace("log", "l\tog"))) {
            VERIFIERS.broken(log, lines + log.sign(other));
        }
        VERIFIERS.broken(log, lines + slackened(note));
        VERIFIERS.broken(log, lines + note.replace("\u2014", "-"));
        VERIFIERS.broken(log, lines + note.replace("\n\n", "\n"));
        VERIFIERS.broken(log, lines + "\n" + note);
        VERIFIERS.broken(log, lines + note.toUpperCase(java.util.Locale.ROOT));
        VERIFIERS.broken(log, lines + note + "x".repeat(1 << 17));
    }

    /** The same signature, with bits set that base64 does not use. */
    private static String slackened(String note) {
        int last = note.length() - 3;
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        char next = digits.charAt(digits.indexOf(note.charAt(last)) + 1);
        assertThat(note).endsWith("=\n");
        String slack = note.substring(0, last) + next + "=\n";
        String text = slack.substring(slack.lastIndexOf(' ') + 1).strip();
        String strict = note.substring(note.lastIndexOf(' ') + 1).strip();
        assertThat(Base64.getDecoder().decode(text))
                .isEqualTo(Base64.getDecoder().decode(strict));
        return slack;
    }

    // contents

    @Test
    void contents_exchanged_between_records_are_found() {
        SignedLog changed = log.first(SIZE);
        List<String> records = log.records();
        Content first = log.entries().get(3).contents().get(0);
        Content other = log.entries().get(2).contents().get(1);
        changed.entries()
                .set(3, with(log.entries().get(3), new Content("decision", other.salt(), other.text(), false)));
        changed.entries()
                .set(
                        2,
                        with(
                                log.entries().get(2),
                                log.entries().get(2).contents().get(0),
                                new Content("facts", first.salt(), first.text(), false)));
        Broken broken = VERIFIERS.broken(log, changed.export(true, records) + log.note(SIZE));
        assertThat(broken.record()).isEqualTo(3);
        assertThat(broken.what()).contains("facts");
    }

    @Test
    void a_content_is_found_if_its_text_its_salt_or_both_are_others() {
        Content true_ = log.entries().get(3).contents().get(0);
        for (Content forged : List.of(
                new Content("decision", true_.salt(), "{\"by\":\"Jane Poe\"}", false),
                new Content("decision", "0".repeat(64), true_.text(), false),
                new Content("decision", "0".repeat(64), "{}", false),
                new Content("decision", true_.salt(), true_.text() + " ", false),
                new Content("decision", true_.salt(), true_.text() + "\u0000", false),
                new Content("decision", true_.salt().toUpperCase(java.util.Locale.ROOT), true_.text(), false),
                new Content("decision", true_.salt().substring(2), true_.text(), false),
                new Content("other", true_.salt(), true_.text(), false),
                new Content("", true_.salt(), true_.text(), false))) {
            SignedLog changed = log.first(SIZE);
            changed.entries().set(3, with(log.entries().get(3), forged));
            assertThat(VERIFIERS.broken(log, changed.export(true, log.records()) + log.note(SIZE)))
                    .returns(4L, Broken::record);
        }
    }

    @Test
    void contents_come_in_the_order_of_their_names_and_each_once() {
        Entry entry = log.entries().get(2);
        Content explanation = entry.contents().get(0);
        Content facts = entry.contents().get(1);
        for (List<Content> contents : List.of(
                List.of(facts, explanation),
                List.of(explanation, explanation, facts),
                List.of(explanation, facts, facts))) {
            SignedLog changed = log.first(SIZE);
            changed.entries().set(2, with(entry, contents.toArray(Content[]::new)));
            assertThat(VERIFIERS
                            .broken(log, changed.export(true, log.records()) + log.note(SIZE))
                            .record())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_content_is_missing_only_if_a_later_record_takes_it_away() {
        Entry lacking = recommendation(SEALED).lacking("facts", "{}");
        assertThat(fateOf(lacking, SignedLog.entry("SEALING", SEALED))).isInstanceOf(Verification.Holds.class);
        assertThat(fateOf(lacking, SignedLog.entry("EXPUNGEMENT", SEALED))).isInstanceOf(Verification.Holds.class);
        assertThat(fateOf(lacking, SignedLog.entry("SEALING", KEPT)))
                .extracting("record")
                .isEqualTo(1L);
        assertThat(fateOf(lacking, SignedLog.entry("DECISION", SEALED)))
                .extracting("record")
                .isEqualTo(1L);
        assertThat(fateOf(SignedLog.entry("SEALING", SEALED), lacking))
                .extracting("record")
                .isEqualTo(2L);
        assertThat(fateOf(
                        SignedLog.entry("SEALING", SEALED).lacking("order", "{}"), SignedLog.entry("READING", SEALED)))
                .extracting("record")
                .isEqualTo(1L);
        Entry nothing = SignedLog.entry("SIGN_IN", null).lacking("x", "{}");
        assertThat(fateOf(nothing, SignedLog.entry("SEALING", null)))
                .extracting("record")
                .isEqualTo(1L);
        assertThat(fateOf(lacking, recommendation(KEPT).lacking("facts", "{}"), SignedLog.entry("SEALING", SEALED)))
                .extracting("record")
                .isEqualTo(2L);
        assertThat(fateOf(lacking, SignedLog.entry("DECISION", SEALED).lacking("decision", "{}")))
                .as("the first of several")
                .extracting("record")
                .isEqualTo(1L);
    }

    private static Verification fateOf(Entry... entries) {
        SignedLog one = SignedLog.of("o");
        List.of(entries).forEach(one::add);
        one.add(SignedLog.export(true));
        return VERIFIERS.verify(one.verifierKey(), one.export());
    }

    @Test
    void contents_cannot_be_stripped_from_an_export_that_was_made_with_them() {
        String stripped =
                log.export().replace("contents yes\n", "contents no\n").replaceAll("\ncontent [^\n]*", "");
        assertThat(VERIFIERS.broken(log, stripped)).returns((long) SIZE, Broken::record);
        assertThat(VERIFIERS.broken(log, log.export().replace("contents yes\n", "contents no\n")))
                .returns(3L, Broken::record);
        assertThat(VERIFIERS.broken(log, log.export().replaceAll("\ncontent facts[^\n]*", "")))
                .returns(3L, Broken::record);
    }

    @Test
    void the_last_record_is_that_of_the_export() {
        log.add(SignedLog.entry("SIGN_IN", null));
        String export = log.export(true, log.records()) + log.note(SIZE + 1);
        assertThat(VERIFIERS.broken(log, export)).returns(SIZE + 1L, Broken::record);
    }

    private static Entry with(Entry entry, Content... contents) {
        return new Entry(entry.type(), entry.object(), entry.details(), List.of(contents));
    }

    // the form of a record: the key signs it, and yet it is refused

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "form":"vacatur-record-1"   | "form":"vacatur-record-2"
                    "form":"vacatur-record-1",  |
                    "sequence":"7"              | "sequence":"07"
                    "sequence":"7"              | "sequence":7
                    "sequence":"7"              | "sequence":["7"]
                    "sequence":"7",             |
                    ,"type":"READING"           |
                    "type":"READING"            | "type":"reading"
                    "type":"READING"            | "type":"READING","zone":"x"
                    "type":"READING"            | "type":"READING","type":"READING"
                    "details":{},               |
                    "details":{}                | "details":[]
                    "details":{}                | "details":""
                    "details":{}                | "details":{"a":1}
                    "details":{}                | "details":{"a":null}
                    "details":{}                | "details":{"a":[true]}
                    "details":{}                | "details":{"b":"","a":""}
                    "details":{}                | "details":{"a":"","a":""}
                    "details":{}                | "details":{ }
                    "contents":{},              |
                    "contents":{}               | "contents":[]
                    "contents":{}               | "contents":{"facts":"x"}
                    "contents":{}               | "contents":{"facts":["x"]}
                    "contents":{}               | "contents":{"a b":"0000000000000000000000000000000000000000000000000000000000000000"}
                    "contents":{}               | "contents":{"a":"A000000000000000000000000000000000000000000000000000000000000000"}
                    "district":"ESSEX"          | "district":{}
                    "district":"ESSEX"          | "district":"E\\u0053SEX"
                    "subject":"p-17"            | "subject":17
                    ,"subject":"p-17"           |
                    ,"subject":"p-17"           | ,"subject":"p-17","title":"x"
                    "at":"2026-03-02T09:15:07   | "at":"2026-03-02 09:15:07
                    "at":"2026-03-02T09:15:07   | "at":"2026-13-02T09:15:07
                    "at":"2026-03-02T09:15:07   | "at":"2026-03-02T24:15:07
                    07.250Z                     | 07.25Z
                    07.250Z                     | 07.250+00:00
                    {"actor"                    | \ufeff{"actor"
                    {"actor"                    | ["actor"
                    """)
    void a_record_of_another_form_is_refused_and_named(String part, String other) {
        List<String> records = new ArrayList<>(log.records());
        assertThat(records.get(6)).contains(part);
        records.set(6, records.get(6).replace(part, other == null ? "" : other));
        assertThat(VERIFIERS.broken(log, signed(true, records)).record()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "object", "actor"})
    void what_there_is_none_of_is_left_out(String member) {
        List<String> records = new ArrayList<>(log.records().subList(0, 7));
        String without = records.get(6).replaceFirst("\"" + member + "\":(\\{[^}]*}|\"[^\"]*\"),", "");
        assertThat(without).isNotEqualTo(records.get(6));
        records.set(6, without);
        // its successor no longer follows: so far it was read
        records.add(log.records().get(7));
        assertThat(VERIFIERS.broken(log, signed(true, records)).record()).isEqualTo(8);
    }

    @Test
    void whole_seconds_and_any_text_are_fine() {
        log.entries()
                .set(
                        6,
                        new Entry(
                                "READING",
                                "",
                                Map.of(
                                        "\ud83d\ude00",
                                        List.of(),
                                        "\uffff",
                                        "\u0000\u001f\u007f\u2028\"\\/\n",
                                        "",
                                        Map.of()),
                                List.of()));
        VERIFIERS.holds(log, log.export());
        SignedLog one = SignedLog.of("o").add(SignedLog.export(false));
        String record = one.records().get(0).replace(":01.250Z", ":01Z");
        String export = "vacatur-export 1\ncontents no\nrecord " + SignedLog.leafOf(record) + " " + record
                + "\ncheckpoint\n" + one.note("o", 1, SignedLog.leaf(record));
        VERIFIERS.holds(one, export);
    }

    @Test
    void nesting_that_would_exhaust_a_reader_is_refused() {
        List<String> records = new ArrayList<>(log.records());
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        records.set(6, records.get(6).replace("\"details\":{}", "\"details\":{\"a\":" + deep + "}"));
        assertThat(VERIFIERS.broken(log, signed(true, records)).record()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacatur-export 2",
                "VACATUR-EXPORT 1",
                " vacatur-export 1",
                "vacatur-export 1 ",
                "\ufeffvacatur-export 1"
            })
    void another_header_is_refused(String header) {
        assertThat(VERIFIERS
                        .broken(log, log.export().replace("vacatur-export 1", header))
                        .line())
                .isEqualTo(1);
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
        InputStream export = new SequenceInputStream(
                new ByteArrayInputStream("vacatur-export 1\n".getBytes(StandardCharsets.UTF_8)), endless);
        assertThat(firstOnly(export)).isEqualTo(new Broken(2, 0, "a line is longer than 64 MiB"));
    }

    @Test
    void a_file_that_cannot_be_read_is_no_verdict() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> new ExportVerifier(VerifierKey.parse(log.verifierKey()), List.of()).verify(failing))
                .isInstanceOf(IOException.class);
    }

    private Verification firstOnly(InputStream export) {
        try {
            return new ExportVerifier(VerifierKey.parse(log.verifierKey()), List.of()).verify(export);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int lineOf(String line) {
        return lines(log.export()).indexOf(line) + 1;
    }

    private static List<String> lines(String export) {
        return List.of(export.split("(?<=\n)"));
    }
}
