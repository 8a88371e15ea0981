package org.vacatur.record;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.facts.District;
import org.vacatur.office.Reach;

/** Finds records, and proves that they are in the log. A cursor is the number of the last record shown. */
final class RecordsFound {
    private static final String SELECT =
            "select r.sequence, r.recorded_at, r.type, r.district, r.object, r.record, r.leaf"
                    + " from records r where 1 = 1";
    private static final RowMapper<RecordEntry> ENTRY = (row, number) -> {
        String district = row.getString("district");
        return new RecordEntry(
                Long.toString(row.getLong("sequence")),
                RecordType.valueOf(row.getString("type")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                district == null ? null : District.valueOf(district),
                row.getObject("object", UUID.class),
                row.getString("record"),
                row.getString("leaf"));
    };

    private final JdbcClient jdbc;
    private final Checkpoints checkpoints;
    private final Tree tree;

    RecordsFound(JdbcClient jdbc, Checkpoints checkpoints, Tree tree) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.tree = tree;
    }

    /**
     * Which records to list.
     *
     * @param type only of this type
     * @param object only about this object
     * @param before only of a smaller number
     * @param size entries on a page
     */
    record Filter(
            @Nullable RecordType type,
            @Nullable UUID object,
            @Nullable Long before,
            int size) {}

    /** Records within reach, newest first; one more than asked for where there are more. */
    List<RecordEntry> list(Reach reach, Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT);
        and(sql, StoredRecommendations.reaching(reach, values));
        if (filter.type() != null) {
            values.put("type", filter.type().name());
            and(sql, "r.type = :type");
        }
        if (filter.object() != null) {
            values.put("object", filter.object());
            and(sql, "r.object = :object");
        }
        if (filter.before() != null) {
            values.put("before", filter.before());
            and(sql, "r.sequence < :before");
        }
        sql.append(" order by r.sequence desc fetch first ")
                .append(filter.size() + 1)
                .append(" rows only");
        return jdbc.sql(sql.toString()).params(values).query(ENTRY).list();
    }

    /**
     * Proves one record under a checkpoint that covers it.
     *
     * @return empty if there is no such record within reach
     */
    Optional<InclusionProof> prove(Reach reach, long sequence) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sequence", sequence);
        StringBuilder sql = new StringBuilder(SELECT).append(" and r.sequence = :sequence");
        and(sql, StoredRecommendations.reaching(reach, values));
        return jdbc.sql(sql.toString()).params(values).query(ENTRY).optional().map(this::proof);
    }

    private InclusionProof proof(RecordEntry entry) {
        long sequence = Long.parseLong(entry.sequence());
        Checkpoint under = checkpoints.over(sequence);
        return new InclusionProof(
                entry.sequence(),
                entry.record(),
                entry.leaf(),
                Long.toString(under.size()),
                tree.path(sequence - 1, under.size()),
                under.note());
    }

    private static void and(StringBuilder sql, @Nullable String condition) {
        if (condition != null) {
            sql.append(" and ").append(condition);
        }
    }
}
