package org.vacatur.startup;

import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/** Begins to load the rules as soon as the settings are known: compiling them takes about as long as all else. */
class EarlyRules implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        VacaturSettings settings = Binder.get(event.getEnvironment()).bindOrCreate("vacatur", VacaturSettings.class);
        RulesAhead ahead = RulesAhead.start(settings);
        ConfigurableBootstrapContext bootstrap = event.getBootstrapContext();
        bootstrap.addCloseListener((BootstrapContextClosedEvent closed) ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("rulesAhead", ahead));
    }
}
