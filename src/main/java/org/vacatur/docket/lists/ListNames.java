package org.vacatur.docket.lists;

import java.util.Locale;
import org.vacatur.docket.ListKind;
import org.vacatur.facts.District;

/** What lists and offices are called, on paper and as files. */
public final class ListNames {
    private static final String PROPOSED = "_PROPOSED";

    private ListNames() {}

    /** The head of the list; a list of what no person has decided says PROPOSED, e.g. {@code "First letter PROPOSED"}. */
    public static String title(ListKind list) {
        boolean proposed = list.name().endsWith(PROPOSED);
        String words = list.name().replace(PROPOSED, "").replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (proposed ? " PROPOSED" : "");
    }

    /** One sentence under the head: who decided what stands here, and whether it is for filing. */
    public static String meaning(ListKind list) {
        if (list.letter()) {
            return "Only charges whose outcome a person has decided.";
        }
        return switch (list) {
            case HUMAN_REVIEW -> "A person must look at these charges; nothing here is for filing.";
            case OUT_OF_SCOPE -> "Outside the protocol; nothing here is for filing.";
            case ALREADY_RESOLVED -> "No conviction stands; nothing here is for filing.";
            default -> "PROPOSED. No person has decided these charges; nothing here is for filing.";
        };
    }

    /** File name without its end, e.g. {@code "first-letter-proposed"}. */
    public static String file(ListKind list) {
        return hyphened(list.name());
    }

    /** Folder of an office in a pack, e.g. {@code "cape-and-islands"}. */
    public static String folder(District district) {
        return hyphened(district.name());
    }

    private static String hyphened(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
