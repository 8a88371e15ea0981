package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vacatur.rulebook.Blank.NotAValue;

/**
 * What an action's sentence means: the right-hand side of a {@code [then]} line. The names are a closed list and belong to
 * this reader; nothing of it is ever called.
 *
 * @param name name of the conclusion, e.g. {@code firstLetter}
 * @param arguments its arguments as written, texts without their quotation marks; the last is the reason
 */
record ActionForm(String name, List<String> arguments) {
    private static final Pattern CALL = Pattern.compile("findings\\.([A-Za-z]+)\\((.*)\\);?");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*(?:\"([^\"]*)\"|((?:Ground|Outcome)\\.(?:[A-Z_]+|\\{[A-Za-z0-9]+})))\\s*(,|$)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    /** What each name takes before the reason: a code, a ground, an outcome. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("outOfScope", List.of()),
            Map.entry("alreadyResolved", List.of()),
            Map.entry("firstLetter", List.of()),
            Map.entry("secondLetter", List.of("Ground")),
            Map.entry("proposeSecondLetter", List.of("Ground")),
            Map.entry("thirdLetter", List.of()),
            Map.entry("review", List.of("code")),
            Map.entry("reviewLeaning", List.of("code", "Outcome")),
            Map.entry("reviewLeaningAsPolicy", List.of("code")),
            Map.entry("alsoReview", List.of("code")),
            Map.entry("note", List.of("code")));

    ActionForm {
        arguments = List.copyOf(arguments);
    }

    /**
     * A rule's conclusion and its reason.
     *
     * @param conclusion what the rule says
     * @param because why, with labels in square brackets
     */
    record Action(Conclusion conclusion, String because) {}

    static ActionForm read(String text) throws NotAValue {
        var call = CALL.matcher(text.strip());
        if (!call.matches()) {
            throw new NotAValue(text, "An action is findings.<conclusion>(...);", null);
        }
        var name = call.group(1);
        var takes = NAMES.get(name);
        if (takes == null) {
            throw new NotAValue(name, "There is no such conclusion", Nearest.of(name, NAMES.keySet()));
        }
        var arguments = arguments(call.group(2));
        if (arguments.size() != takes.size() + 1) {
            throw new NotAValue(text, name + " takes " + (takes.size() + 1) + " arguments, the reason last", null);
        }
        for (var i = 0; i < takes.size(); i++) {
            if (!takes.get(i).equals("code") && !arguments.get(i).startsWith(takes.get(i) + ".")) {
                throw new NotAValue(
                        arguments.get(i), "Argument " + (i + 1) + " of " + name + " is a " + takes.get(i), null);
            }
        }
        return new ActionForm(name, arguments);
    }

    /** The action of a rule whose line filled these slots. */
    Action action(Map<String, String> slots) throws NotAValue {
        var because = filled(arguments.size() - 1, slots);
        return new Action(conclusion(slots), because);
    }

    private Conclusion conclusion(Map<String, String> slots) throws NotAValue {
        return switch (name) {
            case "outOfScope" -> new Conclusion.OutOfScope();
            case "alreadyResolved" -> new Conclusion.AlreadyResolved();
            case "firstLetter" -> new Conclusion.Letter(Outcome.FIRST_LETTER, null, false);
            case "secondLetter" -> new Conclusion.Letter(Outcome.SECOND_LETTER, ground(slots), false);
            case "proposeSecondLetter" -> new Conclusion.Letter(Outcome.SECOND_LETTER, ground(slots), true);
            case "thirdLetter" -> new Conclusion.Letter(Outcome.THIRD_LETTER, null, false);
            case "review" -> new Conclusion.Review(code(slots), null, false, false);
            case "reviewLeaning" ->
                new Conclusion.Review(code(slots), (Outcome) constant(Outcome.class, filled(1, slots)), false, false);
            case "reviewLeaningAsPolicy" -> new Conclusion.Review(code(slots), null, true, false);
            case "alsoReview" -> new Conclusion.Review(code(slots), null, false, true);
            case "note" -> new Conclusion.Note(code(slots), null);
            default -> throw new IllegalStateException("No conclusion named " + name);
        };
    }

    private Ground ground(Map<String, String> slots) throws NotAValue {
        return (Ground) constant(Ground.class, filled(0, slots));
    }

    private String code(Map<String, String> slots) throws NotAValue {
        var code = filled(0, slots);
        if (code.length() > Limits.ID || !CODE.matcher(code).matches()) {
            throw new NotAValue(code, "A code is capitals, digits and hyphens, 60 at most", null);
        }
        return code;
    }

    private static Object constant(Class<?> type, String text) throws NotAValue {
        return Literals.constant(type, text.substring(text.indexOf('.') + 1));
    }

    private String filled(int argument, Map<String, String> slots) {
        return SentenceKey.SLOT
                .matcher(arguments.get(argument))
                .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
    }

    private static List<String> arguments(String text) throws NotAValue {
        var arguments = new ArrayList<String>();
        var argument = ARGUMENT.matcher(text);
        var end = 0;
        var more = true;
        while (more) {
            if (!argument.region(end, text.length()).lookingAt()) {
                throw new NotAValue(text.substring(end), "This cannot stand in an action", null);
            }
            arguments.add(argument.group(1) != null ? argument.group(1) : String.valueOf(argument.group(2)));
            more = argument.group(3).equals(",");
            end = argument.end();
        }
        return arguments;
    }
}
