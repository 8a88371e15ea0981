package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A source of a rule, at its pin: one row of {@code sources.csv} and the pages a rule names.
 *
 * @param id short name, e.g. {@code "RUFFIN"}
 * @param pin pages or paragraph within the source, e.g. {@code "1003-1004"}; empty where the whole source is meant
 * @param citation full citation, e.g. {@code "Commonwealth v. Ruffin, 475 Mass. 1003 (2016)"}
 * @param title what the source is, for a reader who does not know it
 * @param link where it can be read, if public
 * @param kind kind of source, e.g. opinion, order, filing, press, design
 * @param verified false where the point could not be confirmed, or rests on persuasive authority or one party's brief
 */
public record Authority(
        String id,
        String pin,
        String citation,
        String title,
        @Nullable String link,
        String kind,
        boolean verified) {}
