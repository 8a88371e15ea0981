/**
 * A recommendation in full, in words for a person: one document made from the recommendation alone, written as plain text, HTML or PDF. Every
 * word of it says where in the recommendation it stands, or is the same for every case.
 */
@NullMarked
@NamedInterface("words")
package org.vacatur.recommendation.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
