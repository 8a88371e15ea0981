package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands that ask a service say where there is none, or where none may be asked. */
@Timeout(60)
class ServiceCommandTests {
    private static final String ID = "6f0a3a52-6a0e-4a35-9f64-1b3f0f1b6d11";
    private static final String SECRET = "a.very-secret.token";

    @TempDir
    private Path folder;

    private final ServiceAsked asked = new ServiceAsked(Map.of("VACATUR_TOKEN", SECRET, "VACATUR_PASSWORD", "demo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vacatur.example.org",
                "http://127.0.0.1.example.org:8080",
                "http://localhost.example.org",
                "http://10.0.0.7:8080",
                "HTTP://[2001:db8::1]"
            })
    void a_token_or_a_password_goes_in_clear_to_no_other_computer(String address) {
        assertThat(asked.run("amendment", "list", "--service", address)).isEqualTo(2);
        assertThat(asked.err()).contains("in clear", "https").doesNotContain(SECRET);
        assertThat(asked.as("legal-editor", "amendment", "list", "--service", address))
                .isEqualTo(2);
        assertThat(asked.err()).contains("in clear", "https").doesNotContain("demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "ftp://127.0.0.1", "http://127.0.0.1:8080/?a=b", "http://", "no address"})
    void what_is_no_address_is_refused_with_what_one_is(String address) {
        assertThat(asked.run("rules", "versions", "--service", address)).isEqualTo(2);
        assertThat(asked.err()).contains("is no address of a service", "http://127.0.0.1:8080");
    }

    @Test
    void an_address_with_a_password_is_refused_and_not_repeated() {
        assertThat(asked.run("amendment", "list", "--service", "https://me:hidden@vacatur.example.org"))
                .isEqualTo(2);
        assertThat(asked.err()).contains("VACATUR_PASSWORD").doesNotContain("hidden");
    }

    @Test
    void who_asks_must_be_said_and_no_option_takes_a_secret() {
        ServiceAsked nobody = new ServiceAsked(Map.of());
        assertThat(nobody.run("amendment", "list")).isEqualTo(2);
        assertThat(nobody.err()).contains("--account", "VACATUR_TOKEN");
        assertThat(nobody.as("legal-editor", "amendment", "list")).isEqualTo(2);
        assertThat(nobody.err()).contains("VACATUR_PASSWORD");
        assertThat(asked.run("amendment", "list", "--password", "demo")).isEqualTo(2);
        ServiceAsked named = new ServiceAsked(Map.of("VACATUR_ACCOUNT", "approver"));
        assertThat(named.run("amendment", "list")).isEqualTo(2);
        assertThat(named.err()).contains("the password of approver");
        ServiceAsked garbled = new ServiceAsked(Map.of("VACATUR_TOKEN", "first\r\nsecond"));
        assertThat(garbled.run("amendment", "list")).isEqualTo(2);
        assertThat(garbled.err()).contains("VACATUR_TOKEN holds no token").doesNotContain("second");
    }

    @Test
    void a_service_that_does_not_answer_is_said_to_with_its_address() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThat(asked.run("amendment", "list", "--service", "http://127.0.0.1:" + port))
                .isEqualTo(1);
        assertThat(asked.err()).contains("does not answer at http://127.0.0.1:" + port, "--service", "VACATUR_SERVICE");
    }

    @Test
    void a_connection_that_breaks_off_is_tried_once_more_under_the_same_key() throws IOException, InterruptedException {
        List<String> keys = new CopyOnWriteArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread breaking = new Thread(() -> {
                for (int i = 0; i < 2; i++) {
                    try (Socket each = server.accept()) {
                        byte[] start = new byte[4_000];
                        int read = each.getInputStream().read(start);
                        new String(start, 0, Math.max(read, 0), StandardCharsets.US_ASCII)
                                .lines()
                                .filter(line -> line.startsWith("Idempotency-Key: "))
                                .forEach(keys::add);
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            breaking.start();
            assertThat(asked.run(
                            "amendment",
                            "submit",
                            ID,
                            "--reason",
                            "It is time",
                            "--service",
                            "http://127.0.0.1:" + server.getLocalPort()))
                    .isEqualTo(1);
            breaking.join();
        }
        assertThat(asked.err()).contains("broke off twice", "not known");
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
    }

    @Test
    void what_is_no_answer_of_the_service_is_told_and_nobody_is_sent_elsewhere() throws IOException {
        List<String> asks = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asks.add(exchange.getRequestURI().toString());
            if (asks.size() == 1) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write("[]".getBytes(StandardCharsets.US_ASCII));
            }
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(asked.run("amendment", "list", "--service", address)).isEqualTo(1);
            assertThat(asked.err()).contains(address + " answered with status 302", "proxy");
            assertThat(asked.run("amendment", "list", "--service", address)).isEqualTo(1);
            assertThat(asked.err()).contains("not as the contract", "same release");
        } finally {
            server.stop(0);
        }
        assertThat(asks).hasSize(2).doesNotContain("/elsewhere");
    }

    @Test
    void what_is_out_of_use_or_not_in_the_folder_is_told_where_the_service_says_so() throws IOException {
        String subject = "'subject':{'title':'Eight','kind':'POLICY','dates':'all','source':'a letter'},";
        String one = "{'id':'%s','ruleSet':'dookhan',".formatted(ID) + subject
                + "'cameFrom':'EDITOR','state':'ACTIVATED','base':'b','baseInUse':true,'version':'v','scenarios':'s',"
                + "'createdAt':'2026-05-01T10:00:00Z','changedAt':'2026-05-02T10:00:00Z'";
        Map<String, String> answers = Map.of(
                "/api/v1/amendments",
                "{'items':[" + one.replace("'baseInUse':true,", "").replace("'scenarios':'s',", "")
                        + ",'inUse':false}]}",
                "/api/v1/amendments/" + ID,
                one + ",'editors':[],'changed':[],'steps':[],'missing':[],'inUse':false,"
                        + "'notInFolder':['dookhan/county-criteria.drl.csv']}",
                "/api/v1/rule-sets",
                "{'items':[{'id':'dookhan','versions':[{'version':'v','keptAt':'2026-05-01T10:00:00Z','inUse':true,"
                        + "'wasInUse':true,'title':'Eight','inUseSince':'2026-05-03T10:00:00Z'}]}]}");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answers.get(exchange.getRequestURI().getPath())
                    .replace('\'', '"')
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(asked.run("amendment", "list", "--service", address)).isZero();
            assertThat(asked.out()).contains("activated before, out of use  2026-05-02");
            assertThat(asked.run("amendment", "show", ID.substring(0, 8), "--service", address))
                    .isZero();
            assertThat(asked.out())
                    .contains("activated before, out of use", "The rules folder does not hold")
                    .contains("  dookhan/county-criteria.drl.csv", "rules export v ");
            assertThat(asked.run("rules", "versions", "--service", address)).isZero();
            assertThat(asked.out()).contains("IN USE since 2026-05-03T10:00:00Z: Eight");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void files_are_looked_at_before_anybody_is_asked() throws IOException {
        Path loose = Files.writeString(folder.resolve("60-timing.dslr"), "rule");
        assertThat(asked.run("amendment", "edit", ID, loose.toString(), "--reason", "It is better so"))
                .isEqualTo(2);
        assertThat(asked.err()).contains("no folder named rules or features", "dookhan/county-criteria.drl.csv=");
        assertThat(asked.run("amendment", "edit", ID, "a=" + folder.resolve("none"), "--reason", "It is better so"))
                .isEqualTo(1);
        assertThat(asked.err()).contains("cannot be read", "Nothing was sent");
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xe9, 'b'});
        assertThat(asked.run("amendment", "edit", ID, "a=" + latin, "--reason", "It is better so"))
                .isEqualTo(1);
        assertThat(asked.err()).contains("is not UTF-8 text");
        assertThat(asked.run("amendment", "import", ID, folder.toString(), "--reason", "It is better so"))
                .isEqualTo(2);
        assertThat(asked.err()).contains("no folder named rules");
        assertThat(asked.run("amendment", "export", ID, folder.toString())).isEqualTo(2);
        assertThat(asked.err()).contains("was left as it is");
        assertThat(asked.run(
                        "amendment",
                        "flips",
                        ID,
                        "--out",
                        folder.resolve("flips.doc").toString()))
                .isEqualTo(2);
        assertThat(asked.err()).contains(".csv or .xlsx");
        assertThat(asked.run("amendment", "get", ID, "a", "--out", loose.toString()))
                .isEqualTo(2);
        assertThat(asked.err()).contains("--force");
        assertThat(asked.run("amendment", "show", "seven")).isEqualTo(2);
        assertThat(asked.err())
                .contains("seven", "no ID of an amendment", "amendment list")
                .doesNotContain("UUID", "java.");
        assertThat(asked.run("amendment", "approve", ID, "--dossier", "0abc", "--comment", "Read in full"))
                .isEqualTo(2);
        assertThat(asked.err()).contains("0abc", "64 characters, as amendment approve " + ID + " shows them");
        assertThat(asked.run("amendment", "approve", ID, "--dossier", "0".repeat(64)))
                .isEqualTo(2);
        assertThat(asked.err()).contains("--comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/dookhan/60-timing.dslr", "work/rules/old/rules/dookhan/60-timing.dslr"})
    void the_folder_tells_the_place_of_a_file_in_the_draft(String file) {
        assertThat(LocalRuleFile.of(folder.resolve(file).toString()))
                .hasValueSatisfying(each -> assertThat(each.path()).isEqualTo("dookhan/60-timing.dslr"));
    }

    @Test
    void a_scenario_keeps_its_folder() {
        assertThat(LocalRuleFile.of("features/dookhan/one.feature"))
                .hasValueSatisfying(each -> assertThat(each.path()).isEqualTo("features/dookhan/one.feature"));
        assertThat(LocalRuleFile.of("dookhan/x.dslr=C/y.dslr"))
                .contains(new LocalRuleFile("dookhan/x.dslr", Path.of("C/y.dslr")));
    }

    @Test
    void help_lists_the_commands_and_names_no_secret() {
        assertThat(asked.run("amendment", "--help")).isZero();
        assertThat(asked.out())
                .contains(
                        "begin",
                        "edit",
                        "check",
                        "try",
                        "flips",
                        "submit",
                        "send-back",
                        "approve",
                        "activate",
                        "withdraw");
        assertThat(asked.run("amendment", "try", "--help")).isZero();
        assertThat(asked.out()).contains("--docket", "--service", "--account").doesNotContain(SECRET);
        assertThat(asked.run("amendment", "try", "--version")).isZero();
        assertThat(asked.out()).contains("vacatur ");
        assertThat(asked.run("amendment")).isEqualTo(2);
        assertThat(asked.err()).contains("begin", "withdraw");
    }
}
