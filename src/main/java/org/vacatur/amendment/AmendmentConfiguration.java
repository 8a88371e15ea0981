package org.vacatur.amendment;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.StrictReader;
import org.vacatur.contract.web.StrictConverter;
import org.vacatur.office.Refusals;
import org.vacatur.record.LogChecked;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Records;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The rules in use, taken over at the start from the rules folder and the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AmendmentSettings.class)
class AmendmentConfiguration implements WebMvcConfigurer {
    @Bean
    RuleHistory ruleHistory(JdbcClient jdbc, Records records) {
        return new RuleHistory(jdbc, records);
    }

    /** The log is checked before anything is added to it. */
    @Bean
    ActiveRules activeRules(
            LogChecked before,
            Rulebook rulebook,
            RuleHistory history,
            RuleVersions versions,
            RecordedOnce once,
            AmendmentSettings settings) {
        RuleSet folder = rulebook.ruleSet(settings.ruleSet());
        String compiled = settings.compiledRules();
        var rules = new ActiveRules(
                folder, history, versions, compiled == null || compiled.isBlank() ? null : Path.of(compiled));
        rules.bringIn(once, settings.waits());
        return rules;
    }

    @Bean
    Approvals approvals(
            RecordedOnce once,
            RuleVersions versions,
            RuleHistory history,
            ActiveRules rules,
            Refusals refusals,
            LogSigning signing) {
        return new Approvals(once, versions, history, rules, refusals, signing);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new StrictConverter<>(
                ApprovalRequest.class, new StrictReader<>(ApprovalRequest.class, "approval")::read));
        builder.addCustomConverter(new StrictConverter<>(
                ActivationRequest.class, new StrictReader<>(ActivationRequest.class, "activation")::read));
    }
}
