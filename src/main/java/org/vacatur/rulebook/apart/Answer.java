package org.vacatur.rulebook.apart;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;

/** What the process apart answers, as bytes. Whoever reads them trusts no length in them: the process may have been taken over. */
final class Answer {
    /** Bytes of the longest answer that is read. */
    static final int LONGEST = 1_000_000;

    private static final int MARK = 0x56616331;
    private static final int SHOWN = 2_000;

    private Answer() {}

    static void write(List<Problem> problems, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeInt(MARK);
        out.writeInt(problems.size());
        for (Problem each : problems) {
            out.writeUTF(shown(each.file()));
            out.writeInt(each.line());
            out.writeInt(each.column());
            out.writeByte(each.severity().ordinal());
            out.writeUTF(shown(each.read()));
            out.writeUTF(shown(each.message()));
            out.writeBoolean(each.nearest() != null);
            out.writeUTF(each.nearest() == null ? "" : shown(each.nearest()));
        }
        out.writeInt(MARK);
        out.flush();
    }

    /**
     * @throws IOException if it is no whole answer
     */
    static List<Problem> read(byte[] answer) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(answer));
        mark(in);
        int size = in.readInt();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < size; i++) {
            problems.add(new Problem(
                    in.readUTF(),
                    in.readInt(),
                    in.readInt(),
                    severity(in.readByte()),
                    in.readUTF(),
                    in.readUTF(),
                    nearest(in)));
        }
        mark(in);
        if (in.read() >= 0) {
            throw new IOException("More than an answer");
        }
        return List.copyOf(problems);
    }

    private static @Nullable String nearest(DataInputStream in) throws IOException {
        boolean there = in.readBoolean();
        String nearest = in.readUTF();
        return there ? nearest : null;
    }

    private static Severity severity(int number) throws IOException {
        if (number < 0 || number >= Severity.values().length) {
            throw new IOException("No severity");
        }
        return Severity.values()[number];
    }

    private static void mark(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("No answer");
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
