package org.vacatur.rulebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The glossary entry of one field of a reading: what it is called, what it means, and what to ask where it is not known. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Reading {
    /** The name used in sentences and in square brackets, unique, lower case. */
    String label();

    /** Definition in plain words, with its unit if it has one. */
    String meaning();

    /** Rules or pages the definition comes from. */
    String source() default "";

    /** What stands in a reason in place of the value where it is not known. */
    String unknown() default "not recorded";

    /** The question to put to a person where it is not known; empty where nothing can be asked. */
    String ask() default "";

    /** For a number: the most that is plausible. A rule that speaks of more is most likely a slip. */
    int most() default Integer.MAX_VALUE;

    /** No rule compares it: it stands in reasons and answers only. */
    boolean displayOnly() default false;
}
