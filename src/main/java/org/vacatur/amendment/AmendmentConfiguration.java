package org.vacatur.amendment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.StrictReader;
import org.vacatur.contract.web.StrictConverter;
import org.vacatur.docket.impact.Impacts;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;
import org.vacatur.recommendation.FormerRules;
import org.vacatur.recommendation.Recommender;
import org.vacatur.record.LogChecked;
import org.vacatur.record.LogSigning;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Records;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;
import org.vacatur.rulebook.apart.FullCheck;

/** The rules in use, taken over at the start from the rules folder and the store, and what changes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AmendmentSettings.class)
class AmendmentConfiguration implements WebMvcConfigurer {
    @Bean
    RuleHistory ruleHistory(JdbcClient jdbc, Records records) {
        return new RuleHistory(jdbc, records);
    }

    @Bean
    ScenarioVersions scenarioVersions(JdbcClient jdbc) {
        return new ScenarioVersions(jdbc);
    }

    @Bean
    Drafts drafts(
            JdbcClient jdbc,
            RuleVersions versions,
            ScenarioVersions scenarios,
            RuleHistory history,
            Refusals refusals) {
        return new Drafts(new DraftStore(jdbc), versions, scenarios, history, refusals);
    }

    @Bean
    AmendmentLog amendmentLog(Records records, RuleHistory history, Drafts drafts) {
        return new AmendmentLog(records, history, drafts.store());
    }

    @Bean
    DraftTexts draftTexts(Refusals refusals) {
        return new DraftTexts(refusals);
    }

    @Bean
    Drafting drafting(RecordedOnce once, Drafts drafts, AmendmentLog log, DraftTexts texts, Clock clock) {
        return new Drafting(once, drafts, log, texts, clock);
    }

    @Bean
    AmendmentFolders amendmentFolders(AmendmentSettings settings) {
        Path home = new ApplicationHome(AmendmentConfiguration.class).getDir().toPath();
        Path rules = RulesLocation.find(settings.rules(), home);
        return new AmendmentFolders(
                rules, RulesLocation.scenarios(settings.features(), rules).orElse(null));
    }

    /** The log is checked before anything is added to it. */
    @Bean
    ActiveRules activeRules(
            LogChecked before,
            Rulebook rulebook,
            RuleHistory history,
            RuleVersions versions,
            ScenarioVersions scenarios,
            Drafts drafts,
            Drafting drafting,
            AmendmentFolders folders,
            RecordedOnce once,
            AmendmentSettings settings) {
        RuleSet folder = rulebook.ruleSet(settings.ruleSet());
        String compiled = settings.compiledRules();
        ActiveRules rules = new ActiveRules(
                folder, history, versions, compiled == null || compiled.isBlank() ? null : Path.of(compiled));
        FolderArrival arrival = new FolderArrival(once, versions, scenarios, history, drafts, drafting);
        arrival.bringIn(folder, folders.scenarios(settings.ruleSet()), settings.waits());
        try {
            rules.start();
        } catch (RulesDamaged e) {
            if (settings.damagedRules() == AmendmentSettings.DamagedRules.REFUSE) {
                throw e;
            }
            arrival.lastGood(rules, e);
            rules.start();
        }
        return rules;
    }

    @Bean
    TrialStore trialStore(JdbcClient jdbc) {
        return new TrialStore(jdbc);
    }

    @Bean
    AmendmentReader amendmentReader(Drafts drafts, TrialStore trials, InUseFolder folder) {
        return new AmendmentReader(drafts, trials, folder);
    }

    @Bean
    AmendmentAnswers amendmentAnswers(AmendmentReader reader, SignedIn signedIn) {
        return new AmendmentAnswers(reader, signedIn);
    }

    @Bean
    Editors editors(Drafts drafts) {
        return new Editors(drafts.store());
    }

    @Bean
    Readiness readiness(ActiveRules rules, Refusals refusals) {
        return new Readiness(rules, refusals);
    }

    @Bean
    Deciding deciding(
            RecordedOnce once,
            Drafts drafts,
            AmendmentReader reader,
            AmendmentLog log,
            RuleVersions versions,
            ScenarioVersions scenarios,
            ActiveRules rules,
            Editors editors,
            Readiness readiness,
            Refusals refusals,
            LogSigning signing,
            Clock clock) {
        return new Deciding(
                once, drafts, reader, log, versions, scenarios, rules, editors, readiness, refusals, signing, clock);
    }

    @Bean
    InUseFolder inUseFolder(
            AmendmentFolders folders,
            AmendmentSettings settings,
            Drafts drafts,
            ScenarioVersions scenarios,
            Clock clock) {
        FolderExport export = new FolderExport(settings.rulesExport() ? folders.rules() : null, folders.features());
        return new InUseFolder(export, drafts, scenarios, clock);
    }

    @Bean
    TrialSteps trialSteps(DraftCheck check, FullCheck apart, Impacts impacts, ActiveRules rules, Clock clock) {
        return new TrialSteps(check, apart, impacts, rules, clock);
    }

    @Bean
    Trials trials(
            TrialStore store,
            TrialSteps steps,
            Drafts drafts,
            ActiveRules rules,
            Impacts impacts,
            RecordedOnce once,
            Records records,
            Refusals refusals,
            Clock clock) {
        return new Trials(store, steps, drafts, rules, impacts, once, records, refusals, clock);
    }

    @Bean
    TrialFlips trialFlips(Impacts impacts, Drafts drafts, ActiveRules rules, Records records) {
        return new TrialFlips(impacts, drafts, rules, records);
    }

    @Bean
    Flipped flipped(TrialStore trials, Impacts impacts) {
        return new Flipped(trials, impacts);
    }

    @Bean
    Activating activating(Deciding deciding, Drafts drafts, ActiveRules rules, InUseFolder folder, Flipped flipped) {
        return new Activating(deciding, drafts, rules, folder, flipped);
    }

    @Bean
    KeptVersions keptVersions(
            RecordedOnce once,
            RuleVersions versions,
            ScenarioVersions scenarios,
            RuleHistory history,
            ActiveRules rules,
            Editors editors,
            InUseFolder folder,
            Readiness readiness,
            Refusals refusals,
            LogSigning signing) {
        return new KeptVersions(
                once, versions, scenarios, history, rules, editors, folder, readiness, refusals, signing);
    }

    @Bean
    FormerRules formerRules(RuleHistory history, ActiveRules rules) {
        return version -> history.activated(rules.id()).contains(version)
                ? Optional.of(new Recommender(rules.load(version)))
                : Optional.empty();
    }

    @Bean
    DraftCheck draftCheck(Clock clock) {
        return new DraftCheck(clock);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        reads(builder, AmendmentRequest.class, "amendment");
        reads(builder, EditRequest.class, "edit");
        reads(builder, CheckRequest.class, "check");
        reads(builder, TrialRequest.class, "trial");
        reads(builder, RebaseRequest.class, "rebase");
        reads(builder, ReasonRequest.class, "reason");
        reads(builder, ApprovalRequest.class, "approval");
        reads(builder, ActivationRequest.class, "activation");
    }

    private static <T> void reads(HttpMessageConverters.ServerBuilder builder, Class<T> type, String thing) {
        builder.addCustomConverter(new StrictConverter<>(type, new StrictReader<>(type, thing)::read));
    }
}
