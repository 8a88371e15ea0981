package org.vacatur.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds cited sections of the General Laws: {@code G.L. c. 94C, § 32E(b)(3)}, {@code §§ 31, 34}, {@code c94C ?34} (a lost
 * section sign), {@code c. 94C s. 32(a)}, {@code ch. 94C sec 32J}, {@code 94C/32A/A}.
 *
 * @param found the sections, in order
 * @param rest the words without them
 */
record Citations(List<Citation> found, String rest) {
    private static final int MOST = 8;
    private static final String CHAPTER = "(94 ?c|\\d{1,3}[a-z]?)(?![a-z0-9])";
    private static final String WORD_CHAPTER =
            "(?:(?<![a-z0-9.])(?<!class )(?:chapter|chap|ch|c)|(?<=[a-z])c(?= ?94 ?c))[ .,]{0,3}";
    private static final String MARK = "(§+|(?:sections?|sects?|secs?|ss?)(?![a-z]))[ .§]{0,4}";
    private static final String NAMED = WORD_CHAPTER + CHAPTER + "[ ,.]{0,3}(?:of the general laws)?[ ,]{0,3}" + MARK;
    private static final String MARKED = "(?<![a-z0-9./])" + CHAPTER + "[ ,.]{0,3}" + MARK + "(?=\\d)";
    private static final String DRUG_LAW =
            "(?:" + WORD_CHAPTER + "|(?<![a-z0-9./]))(94 ?c)(?: ?[/:] ?|[ ,-]{1,3})(?=\\d)";
    /** Without a mark a chapter can be told from a weight or a date only by its number: those on crimes. */
    private static final List<Pattern> AMONG_WORDS =
            patterns(NAMED, MARKED, DRUG_LAW, "(?<![a-z0-9./])(2[67]\\d[a-z]?) ?/ ?(?=\\d)");

    private static final List<Pattern> IN_STATUTE = patterns(
            NAMED,
            MARKED,
            DRUG_LAW,
            WORD_CHAPTER + CHAPTER + "(?: ?[/:] ?|[ ,-]{1,3})(?=\\d)",
            "(?<![a-z0-9./])(?!\\d{1,2}/\\d{1,2}/\\d{2})" + CHAPTER + " ?[/:] ?(?=\\d)");
    private static final Pattern SECTION_ONLY =
            Pattern.compile("(?:(?:g\\.? ?l\\.?|m\\.? ?g\\.? ?l\\.?)[ ,]{0,2})?(?:" + MARK + ")?(?=\\d)");
    private static final Pattern SECTION = Pattern.compile("(\\d{1,3})(?:([a-z])| ([a-l]))?(?![a-z0-9])");
    private static final Pattern PARAGRAPH =
            Pattern.compile(" ?\\( ?([a-z]|[ivx]{2,4}|\\d{1,2}) ?\\)|/([a-z]|\\d{1,2})(?![a-z0-9])");
    private static final Pattern NEXT = Pattern.compile(
            " ?(?:, ?(?:and|&)|,|;|&|and|or) ?(§+|(?:sections?|secs?|ss?)(?![a-z]))?[ .§]{0,3}(?=\\d{1,3}[a-z]?(?![a-z0-9]))(?!\\d{1,3}[a-z]? ?[/:])");

    private static List<Pattern> patterns(String... shapes) {
        return Arrays.stream(shapes).map(Pattern::compile).toList();
    }

    /** Citations in a field that holds nothing else; {@code inTable} tells sections of c. 94C. */
    static Citations inStatute(String folded, Predicate<String> inTable) {
        Citations found = in(folded, true, inTable);
        if (!found.found().isEmpty()) {
            return found;
        }
        Matcher only = SECTION_ONLY.matcher(folded);
        if (only.lookingAt()) {
            List<Citation> sections = new ArrayList<>();
            int end = sections(folded, only.end(), null, true, sections, inTable);
            if (end == folded.length()) {
                return new Citations(List.copyOf(sections), "");
            }
        }
        return found;
    }

    /** Citations among the words of a charge. */
    static Citations inWords(String folded, Predicate<String> inTable) {
        return in(folded, false, inTable);
    }

    private static Citations in(String folded, boolean alone, Predicate<String> inTable) {
        List<Citation> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (found.size() < MOST) {
            Matcher m = first(folded, from, alone);
            if (m == null) {
                break;
            }
            String chapter = m.group(1).replace(" ", "").toUpperCase(Locale.ROOT);
            boolean plural = m.groupCount() > 1 && m.group(2) != null && isPlural(m.group(2));
            int end = sections(folded, m.end(), chapter, alone || plural, found, inTable);
            rest.append(folded, from, end == m.end() ? m.end() : m.start()).append(' ');
            from = end;
        }
        return new Citations(
                List.copyOf(found), rest.append(folded.substring(from)).toString());
    }

    private static @Nullable Matcher first(String folded, int from, boolean alone) {
        Matcher earliest = null;
        for (Pattern shape : alone ? IN_STATUTE : AMONG_WORDS) {
            Matcher m = shape.matcher(folded);
            if (m.find(from) && (earliest == null || m.start() < earliest.start())) {
                earliest = m;
            }
        }
        return earliest;
    }

    private static boolean isPlural(String mark) {
        return mark.length() > 1 && (mark.startsWith("§") || mark.endsWith("s"));
    }

    private static int sections(
            String folded,
            int from,
            @Nullable String chapter,
            boolean several,
            List<Citation> found,
            Predicate<String> inTable) {
        Matcher section = SECTION.matcher(folded);
        Matcher next = NEXT.matcher(folded);
        int at = from;
        int end = from;
        while (found.size() < MOST && section.region(at, folded.length()).lookingAt()) {
            String number = section.group(1);
            String spaced = section.group(3);
            String glued = section.group(2) == null ? "" : section.group(2).toUpperCase(Locale.ROOT);
            boolean joined = spaced != null && inTable.test(number + spaced.toUpperCase(Locale.ROOT));
            end = spaced == null || joined ? section.end() : section.end() - 2;
            if (spaced != null && joined) {
                // "32 A" may be section 32A or paragraph (a) of section 32
                found.add(new Citation(chapter, number + spaced.toUpperCase(Locale.ROOT), paragraphs(folded, end)));
                if (spaced.compareTo("c") < 0) {
                    found.add(new Citation(chapter, number, "(" + spaced + ")"));
                }
            } else {
                found.add(new Citation(chapter, number + glued, paragraphs(folded, end)));
            }
            end = afterParagraphs(folded, end);
            next.region(end, folded.length());
            if (!next.lookingAt() || !(several || next.group(1) != null)) {
                return end;
            }
            at = next.end();
        }
        return end;
    }

    private static @Nullable String paragraphs(String folded, int from) {
        StringBuilder paragraphs = new StringBuilder();
        Matcher m = PARAGRAPH.matcher(folded);
        int at = from;
        while (paragraphs.length() < 20 && m.region(at, folded.length()).lookingAt()) {
            paragraphs
                    .append('(')
                    .append(m.group(1) != null ? m.group(1) : m.group(2))
                    .append(')');
            at = m.end();
        }
        return paragraphs.isEmpty() ? null : paragraphs.toString();
    }

    private static int afterParagraphs(String folded, int from) {
        Matcher m = PARAGRAPH.matcher(folded);
        int at = from;
        while (m.region(at, folded.length()).lookingAt()) {
            at = m.end();
        }
        return at;
    }
}
