package org.vacatur.rulebook;

/** Ground of the second letter (BR2-8); either suffices. */
public enum Ground {
    /** The office chooses not to reprosecute, able or not. */
    WOULD_NOT,
    /** It could not successfully reprosecute. */
    COULD_NOT
}
