package org.vacatur.facts;

import java.util.ArrayList;
import java.util.List;

/** Splits folded text into words; {@code /} and {@code +} and {@code ;} become "or" and "and", figures are left out. */
final class Words {
    static final String OR = "or";
    static final String AND = "and";

    private Words() {}

    static boolean isSeparator(String word) {
        return word.equals(OR) || word.equals(AND);
    }

    static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (Character.isLetter(c)) {
                int end = endOfInitials(folded, at);
                if (end > at) {
                    words.add(folded.substring(at, end).replace(".", ""));
                    at = end;
                } else {
                    at = add(words, folded, at, endOfWord(folded, at));
                }
            } else if (Character.isDigit(c)) {
                at = figure(words, folded, at);
            } else {
                if (c == '/') {
                    separator(words, OR);
                } else if (c == '&' || c == ';') {
                    separator(words, AND);
                }
                at++;
            }
        }
        return words;
    }

    private static int endOfWord(String folded, int from) {
        int end = from;
        while (end < folded.length() && (Character.isLetter(folded.charAt(end)) || isApostrophe(folded, end))) {
            end++;
        }
        return end;
    }

    /** The end of "P.W.I.D."; where there are no two initials in a row, the place itself. */
    private static int endOfInitials(String folded, int from) {
        int end = from;
        int initials = 0;
        while (endOfWord(folded, end) == end + 1 && (end + 1 == folded.length() || folded.charAt(end + 1) == '.')) {
            initials++;
            end = Math.min(end + 2, folded.length());
        }
        return initials > 1 ? end : from;
    }

    private static boolean isApostrophe(String folded, int at) {
        char c = folded.charAt(at);
        return (c == '\'' || c == '\u2019') && at + 1 < folded.length() && Character.isLetter(folded.charAt(at + 1));
    }

    private static int add(List<String> words, String folded, int from, int end) {
        String word = folded.substring(from, end).replace("'", "").replace("\u2019", "");
        boolean slash = end < folded.length() && folded.charAt(end) == '/';
        if (word.equals("w") && slash) {
            if (folded.startsWith("o", end + 1) && endOfWord(folded, end + 1) == end + 2) {
                words.add("without");
                return end + 2;
            }
            words.add("with");
            return end + 1;
        }
        if (isSeparator(word)) {
            separator(words, word);
        } else {
            words.add(word);
        }
        return end;
    }

    /** Of figures only "2nd" and its like are words. */
    private static int figure(List<String> words, String folded, int from) {
        int end = from;
        while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
            end++;
        }
        if (endOfWord(folded, end) == end + 2) {
            String ending = folded.substring(end, end + 2);
            if (ending.equals("nd") || ending.equals("rd") || ending.equals("st") || ending.equals("th")) {
                words.add(folded.substring(from, end + 2));
                return end + 2;
            }
        }
        return end;
    }

    private static void separator(List<String> words, String separator) {
        int last = words.size() - 1;
        if (last >= 0 && isSeparator(words.get(last))) {
            words.set(last, OR);
        } else {
            words.add(separator);
        }
    }
}
