package org.vacatur.commandline.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** The service did not do what it was asked; the message says why, where and what to do, on one or more lines. */
public final class ServiceFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** Their titles say nothing that the faults or the detail do not. */
    private static final Set<String> OF_ANY_FAULT =
            Set.of(ProblemType.INVALID_FACTS.address(), ProblemType.INVALID_REQUEST.address());

    private final String type;

    ServiceFailed(String message) {
        this(message, "");
    }

    private ServiceFailed(String message, String type) {
        super(message);
        this.type = type;
    }

    /** Whether the service said that it is this kind of problem. */
    public boolean is(ProblemType kind) {
        return type.equals(kind.address());
    }

    /** An account and its password that the service does not accept. */
    static ServiceFailed unknown(String account) {
        return new ServiceFailed(
                "The service does not know the account " + plain(account)
                        + " with this password; names are lower case."
                        + " Where a sign-in provider is set up, it wants a token in VACATUR_TOKEN instead.",
                ProblemType.SIGN_IN_NEEDED.address());
    }

    /** Problem details as words: what it is, what was wrong, each fault with its place. */
    static ServiceFailed of(int status, byte[] body, URI address) {
        JsonNode problem = Answer.json(body).orElse(null);
        String title = problem == null ? "" : plain(problem.path("title").asString(""));
        if (problem == null || title.isEmpty()) {
            return new ServiceFailed(address + " answered with status " + status + " and without saying why."
                    + " Is this the address of the service, or does a proxy stand before it?");
        }
        String detail = plain(problem.path("detail").asString(""));
        List<String> words = new ArrayList<>();
        boolean saidBetter = !detail.isEmpty() || !problem.path("errors").isEmpty();
        if (!saidBetter || !OF_ANY_FAULT.contains(problem.path("type").asString(""))) {
            words.add(title + ".");
        }
        if (!detail.isEmpty()) {
            words.add(detail);
        }
        for (JsonNode fault : problem.path("errors")) {
            String place = plain(fault.path("pointer").asString(""));
            String message = plain(fault.path("message").asString(""));
            if (!place.isEmpty() || !detail.contains(message)) {
                words.add("  " + (place.isEmpty() || message.startsWith(place) ? "" : place + ": ") + message);
            }
        }
        if (status >= 500) {
            words.add("The log of the service knows the request as "
                    + plain(problem.path("instance").asString("(not said)")) + ".");
        }
        return new ServiceFailed(String.join("\n", words), problem.path("type").asString(""));
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
        return new ServiceFailed(named, type);
    }

    /** What a terminal would take for a command does not reach it. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
