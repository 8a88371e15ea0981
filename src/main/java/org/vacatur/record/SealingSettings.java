package org.vacatur.record;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database role that seals and expunges, the only one that may remove anything.
 *
 * @param username its name
 * @param password its password
 */
@ConfigurationProperties("vacatur.sealing")
record SealingSettings(String username, String password) {}
