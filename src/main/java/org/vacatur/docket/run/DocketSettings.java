package org.vacatur.docket.run;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How dockets come in.
 *
 * @param folder where their files lie while they are worked on; each instance has its own, or all have one that they share
 * @param uploadWithin time within which the files of one docket must be here
 * @param fileBytes bytes that one file may have
 * @param files files that one docket may have
 * @param noticeTemplates folder with the offices' own templates of notices, in a folder notices in it; null for the drafts that come with the service
 */
@ConfigurationProperties("vacatur.dockets")
public record DocketSettings(
        @DefaultValue("./vacatur-data/dockets") Path folder,
        @DefaultValue("10m") Duration uploadWithin,
        @DefaultValue("536870912") long fileBytes,
        @DefaultValue("20") int files,
        @Nullable Path noticeTemplates) {}
