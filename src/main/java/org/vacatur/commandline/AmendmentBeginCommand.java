package org.vacatur.commandline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.AmendmentKind;
import org.vacatur.amendment.AmendmentRequest;
import org.vacatur.amendment.AmendmentSubject;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "begin",
        description = "Begins a draft that holds the rules and scenarios in use, and prints its ID."
                + " Title, kind, dates and source come to stand in the change log of the rules.")
final class AmendmentBeginCommand extends ServiceCommand {
    @Option(names = "--title", paramLabel = "WORDS", required = true, description = "What it is about, in a few words.")
    String title = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Given.class,
            required = true,
            description =
                    "NEW_LAW: a court or the legislature said something new. CORRECTION: the rules did not say what the law says."
                            + " POLICY: an office's own choice. WORDING: words only.")
    @Nullable
    AmendmentKind kind;

    @Option(
            names = "--dates",
            paramLabel = "WORDS",
            required = true,
            description = "Which dates of judgment or disposition it concerns, e.g. all.")
    String dates = "";

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            required = true,
            description = "The authority or paper it rests on.")
    String source = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
    String reason = "";

    @Option(
            names = "--base",
            paramLabel = "VERSION",
            description = "The version it is based on, as rules versions lists it; the one in use if it is not given.")
    @Nullable
    String base;

    AmendmentBeginCommand(Map<String, String> environment) {
        super(environment);
    }

    /** One that a person gives. */
    static final class Given implements ITypeConverter<AmendmentKind> {
        @Override
        public AmendmentKind convert(String text) {
            Set<AmendmentKind> given = EnumSet.complementOf(EnumSet.of(AmendmentKind.NOT_SAID));
            return given.stream()
                    .filter(each -> each.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("is '" + text + "'; allowed are "
                            + given.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
    }

    @Override
    int ask(Service service) throws ServiceFailed {
        KeptRules.Kept from = base == null ? null : KeptRules.find(service, base, this);
        AmendmentRequest wanted = new AmendmentRequest(
                from == null ? null : from.ruleSet(),
                from == null ? null : from.version(),
                new AmendmentSubject(title, Objects.requireNonNull(kind), dates, source),
                reason);
        AmendmentOfService.Shown begun =
                AmendmentOfService.Shown.of(service.ask(Ask.send("POST", AmendmentOfService.ALL, wanted)));
        out().println(begun.amendment().id());
        err().println(
                        "Begun. Now change it: amendment export writes it as a folder, amendment edit takes changed files in.");
        return VacaturCommand.FINE;
    }
}
