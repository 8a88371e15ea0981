package org.vacatur.commandline.service;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.vacatur.contract.ProblemType;

/** A running service, and who asks it. Addresses it sends elsewhere are not followed, for the password would go along. */
public final class Service {
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(10);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTED_WITHIN)
            .build();
    private final URI address;
    private final SignIn who;

    /**
     * Takes where it is and who asks. Nothing is sent yet.
     *
     * @param address of HTTP or HTTPS, with nothing after its path
     * @throws IllegalArgumentException if it is no such address, or is one of another computer without TLS, in words
     */
    public Service(String address, SignIn who) {
        this.address = ServiceAddress.of(address);
        this.who = who;
    }

    /**
     * Asks. If the connection breaks off, the same is asked once more under the same key, so that nothing is done twice.
     *
     * @throws ServiceFailed if it does not answer, or refuses
     */
    public Answer ask(Ask asked) throws ServiceFailed {
        HttpResponse<byte[]> answer = sent(request(asked));
        if (answer.statusCode() / 100 != 2) {
            ServiceFailed failed = ServiceFailed.of(answer.statusCode(), answer.body(), address);
            throw failed.is(ProblemType.SIGN_IN_NEEDED) && !who.account().isEmpty()
                    ? ServiceFailed.unknown(who.account())
                    : failed;
        }
        return new Answer(answer.body(), answer.headers().firstValue("ETag").orElse(""));
    }

    /**
     * Asks, and reads the answer as a record of the contract.
     *
     * @throws ServiceFailed if it does not answer, or refuses
     */
    public <T> T ask(Ask asked, Class<T> type) throws ServiceFailed {
        return ask(asked).as(type);
    }

    /** The account that asks; empty if a token says who does. */
    public String account() {
        return who.account();
    }

    private HttpResponse<byte[]> sent(HttpRequest request) throws ServiceFailed {
        try {
            try {
                return http.send(request, BodyHandlers.ofByteArray());
            } catch (ConnectException | HttpTimeoutException | SSLException e) {
                throw e;
            } catch (IOException e) {
                return http.send(request, BodyHandlers.ofByteArray());
            }
        } catch (ConnectException e) {
            throw new ServiceFailed("The service does not answer at " + address
                    + ". Is it running there? Start it, or say with --service or VACATUR_SERVICE where it is.");
        } catch (SSLException e) {
            throw new ServiceFailed(
                    "The connection to " + address + " is not safe: " + e.getMessage()
                            + ". Nothing was sent. Does the address fit the certificate, and does this computer trust who issued it?");
        } catch (HttpTimeoutException e) {
            throw new ServiceFailed("The service at " + address + " did not answer in time."
                    + " Whether it did what was asked is not known: look before you ask again.");
        } catch (IOException e) {
            throw new ServiceFailed("The connection to " + address + " broke off twice."
                    + " Whether the service did what was asked is not known: look before you ask again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailed("Stopped while the service was asked. Whether it did what was asked is not known.");
        }
    }

    private HttpRequest request(Ask asked) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + asked.path()))
                .timeout(ANSWERED_WITHIN)
                .header("Authorization", who.header())
                .header("Accept", asked.accept());
        if (asked.changes()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (asked.type() != null) {
            request.header("Content-Type", asked.type());
        }
        for (int i = 0; i < asked.headers().size(); i += 2) {
            request.header(asked.headers().get(i), asked.headers().get(i + 1));
        }
        byte[] body = asked.body();
        return request.method(asked.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }
}
