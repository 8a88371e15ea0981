package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a paper go, e.g. a folder or a ZIP. They come one after the other; each is closed before the next. */
@FunctionalInterface
public interface Parts {
    /** @param name of lower-case letters, digits, hyphens and a suffix, each but once; e.g. {@code suffolk-second-letter-001-lynn-district-court.pdf} */
    OutputStream open(String name) throws IOException;
}
