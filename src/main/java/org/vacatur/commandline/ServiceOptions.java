package org.vacatur.commandline;

import java.io.Console;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.SignIn;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the service runs, and who asks it. No secret is taken from the arguments, which every user of the computer can read. */
final class ServiceOptions {
    static final String SERVICE = "VACATUR_SERVICE";
    static final String ACCOUNT = "VACATUR_ACCOUNT";
    static final String TOKEN = "VACATUR_TOKEN";
    static final String PASSWORD = "VACATUR_PASSWORD";
    private static final String HERE = "http://127.0.0.1:8080";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "Where the service runs; else VACATUR_SERVICE in the environment, else " + HERE + ".")
    @Nullable
    String service;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description =
                    "The account that asks, in local mode; its password from VACATUR_PASSWORD in the environment,"
                            + " else asked for. Without it, VACATUR_TOKEN holds a token of the sign-in provider, or VACATUR_ACCOUNT the account.")
    @Nullable
    String account;

    /** Nothing is sent yet. */
    Service connect(Map<String, String> environment) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        String address = service == null ? environment.getOrDefault(SERVICE, HERE) : service;
        try {
            return new Service(address, signIn(line, environment));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, e.getMessage());
        }
    }

    private SignIn signIn(CommandLine line, Map<String, String> environment) {
        String token = environment.getOrDefault(TOKEN, "").strip();
        if (account == null && !token.isEmpty()) {
            if (!token.matches("[A-Za-z0-9._~+/=-]+")) {
                throw new ParameterException(
                        line, TOKEN + " holds no token: there are characters in it that no token has.");
            }
            return SignIn.token(token);
        }
        String name = account == null ? environment.getOrDefault(ACCOUNT, "") : account;
        if (name.isEmpty()) {
            throw new ParameterException(
                    line,
                    "Say who asks: --account NAME in local mode, or a token of the sign-in provider in " + TOKEN + ".");
        }
        return SignIn.account(name, password(line, name, environment));
    }

    private static String password(CommandLine line, String account, Map<String, String> environment) {
        String given = environment.get(PASSWORD);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", account);
        if (typed == null) {
            throw new ParameterException(
                    line,
                    "There is no terminal to ask for the password of " + account + " at; give it in " + PASSWORD + ".");
        }
        return new String(typed);
    }
}
