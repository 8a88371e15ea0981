package org.vacatur.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office can set.
 *
 * @param rules the rules folder; {@code rules} in the working directory, else beside the jar, when absent
 * @param features the folder of scenarios; {@code features} beside the rules folder when absent
 * @param compiledRules folder that keeps compiled rules by their content, for a quicker start; only the service may be able to
 *     write to it; nothing is kept when absent
 * @param ruleSet the rule set that is asked
 * @param samples whether an empty store is filled with the invented sample cases
 */
@ConfigurationProperties("vacatur")
record VacaturSettings(
        @Nullable String rules,
        @Nullable String features,
        @Nullable String compiledRules,
        @DefaultValue("dookhan") String ruleSet,
        @DefaultValue("false") boolean samples) {}
