package org.vacatur.docket.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * A first look at every byte of a text file: how its characters are written, and whether any line is too long to be one.
 *
 * @param charset UTF-8, unless the file holds characters beyond ASCII and none of them is UTF-8; then Windows-1252
 * @param mixed whether some of them are UTF-8 and some are not; the rows with the others are then refused
 */
record TextScan(Charset charset, boolean mixed) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /**
     * Looks at a file.
     *
     * @throws FileRefused at the first line that is too long, without reading on
     */
    static TextScan of(SourceFile file, int lineBytes) throws IOException {
        Pass pass = new Pass();
        long line = 1;
        long length = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file.path())) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    byte each = block[i];
                    pass.take(each);
                    if (each == '\n' || each == '\r') {
                        line += each == '\n' ? 1 : 0;
                        length = 0;
                    } else if (++length > lineBytes) {
                        throw new FileRefused(
                                file.name(),
                                "line " + line + " is longer than " + lineBytes
                                        + " bytes, so it is no row of a table. Export the file again");
                    }
                }
            }
        }
        pass.end();
        boolean windows = pass.others > 0 && pass.wide == 0;
        return new TextScan(windows ? WINDOWS_1252 : StandardCharsets.UTF_8, pass.others > 0 && pass.wide > 0);
    }

    /** Counts characters beyond ASCII that are UTF-8, and bytes that are not. */
    private static final class Pass {
        private long wide;
        private long others;
        private int awaited;
        private int least = 0x80;
        private int most = 0xBF;

        void take(byte signed) {
            int each = signed & 0xFF;
            if (awaited > 0) {
                if (each >= least && each <= most) {
                    least = 0x80;
                    most = 0xBF;
                    awaited--;
                    wide += awaited == 0 ? 1 : 0;
                    return;
                }
                end();
            }
            if (each >= 0x80) {
                lead(each);
            }
        }

        void end() {
            others += awaited > 0 ? 1 : 0;
            awaited = 0;
            least = 0x80;
            most = 0xBF;
        }

        /** The well-formed sequences of the Unicode Standard, table 3-7. */
        private void lead(int each) {
            if (each < 0xC2 || each > 0xF4) {
                others++;
                return;
            }
            awaited = each < 0xE0 ? 1 : each < 0xF0 ? 2 : 3;
            least = each == 0xE0 ? 0xA0 : each == 0xF0 ? 0x90 : 0x80;
            most = each == 0xED ? 0x9F : each == 0xF4 ? 0x8F : 0xBF;
        }
    }
}
