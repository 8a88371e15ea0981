package org.vacatur.contract;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem the service answers with (RFC 9457). The name of a kind never changes its meaning. */
public enum ProblemType {
    INVALID_FACTS(
            400,
            "The facts are not as the contract says",
            "Every fault is listed with its place. Nothing was recorded. Correct them and send the case again."),
    INVALID_REQUEST(
            400,
            "The request is not as the contract says",
            "Every fault is listed with the name of its parameter. Correct them and ask again."),
    SIGN_IN_NEEDED(
            401,
            "Sign in first",
            "Send the token of the office's sign-in provider, or in local mode a demo account. What was sent is missing or not valid."),
    FRESH_SIGN_IN_NEEDED(
            401,
            "Sign in again",
            "This cannot be undone: it asks for a sign-in of the last minutes. Sign in again and repeat."),
    NOT_ALLOWED(
            403,
            "This is not for your role",
            "Roles and district come from the sign-in; ask an administrator of the office."),
    NOT_FOUND(404, "There is nothing here", "The address or the id is not known. Check it; ids are never used again."),
    METHOD_NOT_ALLOWED(405, "This cannot be done here", "The Allow header names what can be."),
    NOT_ACCEPTABLE(
            406,
            "The answer cannot be given in the form asked for",
            "Answers are JSON (Accept: application/json) unless the contract names other forms for them."),
    TOO_SLOW(408, "The request did not arrive in time", "Nothing was recorded. Send it again."),
    NOT_APPROVED(
            409,
            "The version was not approved",
            "An approver who did not edit it approves a version before it is put into use for the first time. Nothing was changed."),
    NOT_READY(409, "The amendment is not ready for this", "What it lacks is listed. Nothing was changed."),
    NOT_DONE(
            409,
            "The run is not done",
            "Lists and letters come out of a run that is done. Look at its state; one that failed or was stopped makes none."),
    LIST_CHANGED(
            409,
            "The list is not as it was",
            "What stands on the list changed since the sample was drawn, or the sample is of another list. Nothing was recorded. Draw a new sample."),
    NOT_EXPLAINED(
            409,
            "The case cannot be explained in full",
            "Ask without detail=full: what is recommended, why, and what to find out is answered all the same. What was recorded before stands."),
    CHANGED_SINCE(
            412,
            "It was changed since it was read",
            "Somebody did something with it meanwhile. Nothing was changed now. Read it again, look at what is new, and repeat."),
    TOO_LARGE(413, "The text is too large", "One case holds at most 1 MiB. Nothing was recorded."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The text is not in a form the service reads",
            "Send JSON in UTF-8, not compressed: Content-Type: application/json."),
    NOT_DECIDABLE(
            422,
            "This cannot be decided so",
            "Every fault is listed with its place. Nothing was recorded. Correct them and send the decision again."),
    KEY_USED(
            422,
            "The key was used for another request",
            "An Idempotency-Key stands for one request. Nothing was recorded. Take a new key for a new request."),
    RULES_REFUSED(
            422,
            "The rules are refused",
            "Every problem is listed with file and line. The rules in use are as they were."),
    TOO_MANY_REQUESTS(429, "Too many requests", "The Retry-After header says in how many seconds to go on."),
    INTERNAL(
            500,
            "The service failed",
            "The fault is the service's. The instance is the id of the request; the log has the cause under it. Nothing was answered."),
    NOT_RECORDED(
            503,
            "The record cannot be kept",
            "A recommendation that cannot be recorded is not given. Try again; if it lasts, the store needs attention."),
    SIGN_IN_UNAVAILABLE(
            503,
            "The sign-in provider does not answer",
            "Whether the token is valid cannot be told just now. Try again; if it lasts, the provider needs attention.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** Status of the HTTP answer. */
    public int status() {
        return status;
    }

    /** The kind of problem in words. */
    public String title() {
        return title;
    }

    /** What it means and what to do. */
    public String advice() {
        return advice;
    }

    /** Last part of its address, e.g. {@code "invalid-facts"}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address relative to the service, where it is described, e.g. {@code "/problems/invalid-facts"}. */
    public String address() {
        return "/problems/" + slug();
    }

    /**
     * The kind of problem for a status that the framework or the server chose.
     *
     * @param status of an error, 400 to 599
     */
    public static ProblemType ofStatus(int status) {
        // a method, an encoding or a version that nobody knows: the server says 501 or 505, but the fault is the
        // client's
        boolean clients = status < 500 || status == 501 || status == 505;
        return Arrays.stream(values())
                .filter(each -> each.status == status && each != INVALID_FACTS)
                .findFirst()
                .orElse(clients ? INVALID_REQUEST : INTERNAL);
    }
}
