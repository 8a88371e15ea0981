package org.vacatur.docket.run;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that put cases to the rules. */
final class RuleThreads {
    private RuleThreads() {}

    /** As many as there are processors, kept from case to case: one made anew costs more than a case. Idle ones end by themselves. */
    static AsyncTaskExecutor start() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("rules-");
        threads.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        threads.setAllowCoreThreadTimeOut(true);
        threads.setKeepAliveSeconds(5);
        threads.setDaemon(true);
        threads.initialize();
        return threads;
    }
}
