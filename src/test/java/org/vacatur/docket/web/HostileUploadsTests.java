package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.docket.web.DocketClient.assertProblem;
import static org.vacatur.docket.web.DocketClient.json;
import static org.vacatur.docket.web.DocketClient.text;
import static org.vacatur.office.RunningOffice.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;

/** Uploads that are none, never end, are too much, or come from somebody who may not: nothing of them stays on disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HostileUploadsTests {
    private static final int MOST_BYTES = 200_000;
    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
    private static final String SMALL =
            CountyFile.of("SUFFOLK", 100, 3).first(2).csv();

    // one for all tests: they look for what is left of all uploads
    @TempDir
    static Path folder;

    private RunningOffice office;
    private DocketClient suffolk;

    @BeforeAll
    void start() {
        office = RunningOffice.local(
                "vacatur.dockets.folder=" + folder,
                "vacatur.dockets.file-bytes=" + MOST_BYTES,
                "vacatur.dockets.upload-within=2s");
        suffolk = new DocketClient(office::address, "prosecutor-suffolk");
    }

    @AfterAll
    void stop() {
        suffolk.done(new FilesForm().file("at last.csv", SMALL));
        office.close();
    }

    static Stream<Arguments> forms() {
        String whole = PART + SMALL + "\r\n--x--\r\n";
        return Stream.of(
                Arguments.of("no form", "application/json", "{}", ProblemType.UNSUPPORTED_MEDIA_TYPE),
                Arguments.of(
                        "a form of fields", "application/x-www-form-urlencoded", "file=x", ProblemType.INVALID_REQUEST),
                Arguments.of("no boundary", "multipart/form-data", whole, ProblemType.INVALID_REQUEST),
                Arguments.of("another boundary", "multipart/form-data; boundary=y", whole, ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "an endless boundary",
                        "multipart/form-data; boundary=" + "x".repeat(9_000),
                        whole,
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "an empty form", "multipart/form-data; boundary=x", "--x--\r\n", ProblemType.INVALID_REQUEST),
                Arguments.of("nothing", "multipart/form-data; boundary=x", "", ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a form that breaks off",
                        "multipart/form-data; boundary=x",
                        PART + SMALL,
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a form that breaks off after a file",
                        "multipart/form-data; boundary=x",
                        PART + SMALL + "\r\n--x\r\n",
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a hundred files",
                        "multipart/form-data; boundary=x",
                        (PART + "a\r\n").repeat(100) + "--x--\r\n",
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "21 files",
                        "multipart/form-data; boundary=x",
                        (PART + "a\r\n").repeat(21) + "--x--\r\n",
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a hundred fields",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("name").repeat(100) + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a field nobody knows",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("nmae") + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a field twice",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("name").repeat(2) + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a run that is none",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("since") + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a day that is none",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("asOf") + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a layout that is none",
                        "multipart/form-data; boundary=x",
                        whole.replace("--x--", field("profile") + "--x--"),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a file without a name",
                        "multipart/form-data; boundary=x",
                        whole.replace("; filename=\"a.csv\"", ""),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a part without a name",
                        "multipart/form-data; boundary=x",
                        whole.replace(" name=\"file\";", ""),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "headers without an end",
                        "multipart/form-data; boundary=x",
                        "--x\r\n" + "X-A: a\r\n".repeat(20_000),
                        ProblemType.INVALID_REQUEST),
                Arguments.of(
                        "a file too large by a byte",
                        "multipart/form-data; boundary=x",
                        PART + "a".repeat(MOST_BYTES + 1) + "\r\n--x--\r\n",
                        ProblemType.TOO_LARGE));
    }

    private static String field(String name) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\nvalue\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void what_is_no_sound_form_is_refused_and_leaves_nothing(
            String name, String type, String body, ProblemType refusal) {
        List<String> before = folders();
        HttpResponse<byte[]> answer =
                suffolk.send("POST", DocketClient.PATH, body.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
        assertProblem(answer, refusal);
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_far_too_large_is_not_kept_whether_or_not_the_sender_hears_of_it() {
        List<String> before = folders();
        try {
            assertProblem(suffolk.load(new FilesForm().file("a.csv", new byte[30_000_000])), ProblemType.TOO_LARGE);
        } catch (UncheckedIOException e) {
            // the service closed the connection instead of reading it all
            assertThat(e.getCause()).isInstanceOf(IOException.class);
        }
        assertThat(folders()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b.csv", "a\u0000b.csv", "\u202evsc.csv", "a\u0085.csv"})
    void a_file_name_with_characters_that_deceive_is_refused(String name) {
        List<String> before = folders();
        HttpResponse<byte[]> answer = suffolk.load(new FilesForm().file(name, SMALL));
        assertProblem(answer, ProblemType.INVALID_REQUEST);
        assertThat(text(answer)).doesNotContain(name, "csv");
        assertThat(folders()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../outside.csv", "C:\\\\county\\\\outside.csv", "/etc/outside.csv", "..", "outside.csv/"})
    void a_file_name_with_a_path_leads_nowhere(String name) throws IOException {
        String id = suffolk.done(new FilesForm().file(name, SMALL));
        assertThat(suffolk.run(id).path("name").asString()).isIn("outside.csv", "..", "file");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(each -> String.valueOf(each.getFileName()))).noneMatch(each -> each.contains("outside"));
        }
        assertThat(folder.resolveSibling("outside.csv")).doesNotExist();
    }

    @Test
    void a_very_long_file_name_is_shortened_between_two_characters() {
        String id = suffolk.done(new FilesForm().file("\ud83d\udcc1".repeat(150) + ".csv", SMALL));
        String name = suffolk.run(id).path("name").asString();
        assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith(".csv").startsWith("\ud83d\udcc1");
    }

    @Test
    void nobody_who_may_not_load_has_a_byte_of_the_body_read() throws IOException {
        List<String> before = folders();
        assertThat(withoutBody("")).startsWith("HTTP/1.1 401");
        assertThat(withoutBody("Authorization: " + demo("nobody") + "\r\n")).startsWith("HTTP/1.1 401");
        for (String role : List.of("auditor", "legal-editor", "approver", "administrator")) {
            assertThat(withoutBody("Authorization: " + demo(role) + "\r\n")).startsWith("HTTP/1.1 403");
        }
        assertThat(folders()).isEqualTo(before);
    }

    private String withoutBody(String header) throws IOException {
        try (Socket socket = connected()) {
            head(socket, header, 100_000);
            return answered(socket);
        }
    }

    @Test
    void a_file_that_never_ends_is_given_up_after_its_time_and_dropped() throws Exception {
        List<String> before = folders();
        try (Socket socket = connected()) {
            head(socket, "Authorization: " + demo("prosecutor-suffolk") + "\r\n", 1_000_000_000);
            OutputStream out = socket.getOutputStream();
            out.write(PART.getBytes(StandardCharsets.UTF_8));
            out.flush();
            DocketClient.pause();
            Thread dripping = new Thread(() -> {
                try {
                    while (true) {
                        out.write('a');
                        out.flush();
                        DocketClient.pause();
                    }
                } catch (IOException e) {
                    // the service closed the connection
                    Thread.currentThread().interrupt();
                }
            });
            dripping.setDaemon(true);
            dripping.start();
            assertThat(answered(socket)).startsWith("HTTP/1.1 408").contains(ProblemType.TOO_SLOW.address());
        }
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void a_sender_who_hangs_up_leaves_nothing() throws Exception {
        List<String> before = folders();
        try (Socket socket = connected()) {
            head(socket, "Authorization: " + demo("prosecutor-suffolk") + "\r\n", 1_000_000);
            socket.getOutputStream().write((PART + SMALL).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            while (folders().size() == before.size()) {
                DocketClient.pause();
            }
        }
        while (folders().size() > before.size()) {
            DocketClient.pause();
        }
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void a_workbook_that_unpacks_to_very_much_ends_its_run_with_the_reason_and_the_service_goes_on()
            throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(MOST_BYTES);
        String id = json(suffolk.load(new FilesForm().file("bomb.xlsx", bomb)))
                .path("id")
                .asString();
        assertThat(suffolk.ended(id).path("state").asString()).isEqualTo("FAILED");
        assertThat(suffolk.run(id).path("failure").asString())
                .startsWith("bomb.xlsx: ")
                .contains("longer than any cell can be");
        assertProblem(suffolk.get("/" + id + "/pack"), ProblemType.NOT_DONE);
        suffolk.done(new FilesForm().file("next.csv", SMALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u0000\u0001\u0002", "PK\u0003\u0004 no workbook", "no,columns\n1,2\n", "<html></html>"})
    void a_file_that_is_no_docket_ends_its_run_with_the_reason(String content) {
        String id = json(suffolk.load(new FilesForm().file("odd", content)))
                .path("id")
                .asString();
        String state = suffolk.ended(id).path("state").asString();
        assertThat(state).isEqualTo("FAILED");
        assertThat(suffolk.run(id).path("failure").asString()).startsWith("odd: ");
    }

    private byte[] bomb() throws IOException {
        Path book = Files.createTempFile("book", ".xlsx");
        Files.write(book, CountyFile.of("SUFFOLK", 100, 3).first(1).xlsx());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry each : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(each.getName()));
                String part = new String(in.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                int at = part.indexOf("</sheetData>");
                out.write(part.substring(0, Math.max(at, 0)).getBytes(StandardCharsets.UTF_8));
                if (at >= 0) {
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 100; i++) {
                        out.write(spaces);
                    }
                }
                out.write(part.substring(Math.max(at, 0)).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.delete(book);
        return bytes.toByteArray();
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket("127.0.0.1", URI.create(office.address("/")).getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void head(Socket socket, String header, long length) throws IOException {
        socket.getOutputStream()
                .write(("POST " + DocketClient.PATH + " HTTP/1.1\r\nHost: x\r\n" + header
                                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** All that came before the service closed the connection. */
    private static String answered(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
        } catch (java.net.SocketException e) {
            // closed while something was still being sent
            assertThat(all.size()).as(e.toString()).isPositive();
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private List<String> folders() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
