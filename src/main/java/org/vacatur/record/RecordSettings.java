package org.vacatur.record;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office can set for its records.
 *
 * @param key file of the key that signs checkpoints; made at the first start; never in the database
 * @param checkpoints file to which each checkpoint is added
 * @param origin name of this log and of its key, as its checkpoints state it
 */
@ConfigurationProperties("vacatur.records")
record RecordSettings(
        @DefaultValue("./vacatur-data/keys/checkpoint-key.pem")
        Path key,

        @DefaultValue("./vacatur-data/checkpoints.txt") Path checkpoints,
        @DefaultValue("vacatur.local/records") String origin) {}
