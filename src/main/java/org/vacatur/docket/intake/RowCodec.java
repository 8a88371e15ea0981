package org.vacatur.docket.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows as bytes. They never leave the machine, and a spool is read by the version that wrote it. */
final class RowCodec {
    private static final Column[] COLUMNS = Column.values();

    private RowCodec() {}

    static void write(Row row, DataOutput out) throws IOException {
        out.writeInt(row.table());
        out.writeLong(row.line());
        text(row.docket(), out);
        out.writeByte((row.namesCourt() ? 1 : 0) | (row.trusted() ? 2 : 0) | (row.supplement() ? 4 : 0));
        out.writeInt(row.raw().size());
        for (String each : row.raw()) {
            text(each, out);
        }
        values(row.values(), out);
        groups(row.certificates(), out);
        groups(row.evidence(), out);
        out.writeByte(row.refused().size());
        for (Column each : row.refused()) {
            out.writeByte(each.ordinal());
        }
        out.writeInt(row.faults().size());
        for (RowFault each : row.faults()) {
            text(each.column(), out);
            text(each.shape(), out);
            text(each.reason(), out);
            text(each.detail(), out);
        }
    }

    static Row read(DataInput in) throws IOException {
        int table = in.readInt();
        long line = in.readLong();
        String docket = text(in);
        int flags = in.readByte();
        int cells = in.readInt();
        List<String> raw = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            raw.add(text(in));
        }
        Map<Column, String> values = values(in);
        List<Map<Column, String>> certificates = groups(in);
        List<Map<Column, String>> evidence = groups(in);
        Set<Column> refused = EnumSet.noneOf(Column.class);
        for (int left = in.readByte(); left > 0; left--) {
            refused.add(COLUMNS[in.readByte()]);
        }
        List<RowFault> faults = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            faults.add(new RowFault(text(in), text(in), text(in), text(in)));
        }
        return new Row(
                table,
                line,
                docket,
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                raw,
                values,
                certificates,
                evidence,
                refused,
                faults);
    }

    private static void groups(List<Map<Column, String>> groups, DataOutput out) throws IOException {
        out.writeInt(groups.size());
        for (Map<Column, String> each : groups) {
            values(each, out);
        }
    }

    private static List<Map<Column, String>> groups(DataInput in) throws IOException {
        List<Map<Column, String>> groups = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(values(in));
        }
        return groups;
    }

    private static void values(Map<Column, String> values, DataOutput out) throws IOException {
        out.writeByte(values.size());
        for (Map.Entry<Column, String> each : values.entrySet()) {
            out.writeByte(each.getKey().ordinal());
            text(each.getValue(), out);
        }
    }

    private static Map<Column, String> values(DataInput in) throws IOException {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int left = in.readByte(); left > 0; left--) {
            values.put(COLUMNS[in.readByte()], text(in));
        }
        return values;
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
