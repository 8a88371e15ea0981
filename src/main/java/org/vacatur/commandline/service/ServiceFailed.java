package org.vacatur.commandline.service;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The service did not do what it was asked; the message says why, where and what to do, on one or more lines. */
public final class ServiceFailed extends Exception {
    private static final long serialVersionUID = 1L;

    ServiceFailed(String message) {
        super(message);
    }

    /** Problem details as words: what it is, what was wrong, each fault with its place. */
    static ServiceFailed of(int status, byte[] body, URI address) {
        JsonNode problem = Answer.json(body).orElse(null);
        String title = problem == null ? "" : plain(problem.path("title").asString(""));
        if (problem == null || title.isEmpty()) {
            return new ServiceFailed(address + " answered with status " + status + " and without saying why."
                    + " Is this the address of the service, or does a proxy stand before it?");
        }
        StringBuilder words = new StringBuilder(title).append('.');
        String detail = plain(problem.path("detail").asString(""));
        if (!detail.isEmpty()) {
            words.append("\n").append(detail);
        }
        for (JsonNode fault : problem.path("errors")) {
            String place = plain(fault.path("pointer").asString(""));
            String message = plain(fault.path("message").asString(""));
            if (!place.isEmpty() || !detail.contains(message)) {
                words.append("\n  ")
                        .append(place.isEmpty() || message.startsWith(place) ? "" : place + ": ")
                        .append(message);
            }
        }
        if (status >= 500) {
            words.append("\nThe log of the service knows the request as ")
                    .append(plain(problem.path("instance").asString("(not said)")))
                    .append('.');
        }
        return new ServiceFailed(words.toString());
    }

    /**
     * The same with a name that the person knows in the place of one that only the request has.
     *
     * @param pointer place of a part of the request; places in it are told by its name too
     */
    public ServiceFailed naming(String pointer, String name) {
        String named = Objects.requireNonNull(getMessage())
                .replaceAll(
                        "(?m)^  " + Pattern.quote(pointer) + "(/[a-z]+)?: ",
                        Matcher.quoteReplacement("  " + name + ": "));
        return new ServiceFailed(named);
    }

    /** What a terminal would take for a command does not reach it. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
