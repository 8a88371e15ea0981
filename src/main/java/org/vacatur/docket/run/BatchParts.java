package org.vacatur.docket.run;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * What keeps how far each run has come.
 *
 * @param repository keeps it in the store
 * @param operator starts jobs, on the thread that asks
 * @param registry holds the jobs that are worked on here
 * @param transactions of the store
 */
record BatchParts(
        JobRepository repository, JobOperator operator, JobRegistry registry, PlatformTransactionManager transactions) {
    /** On a store whose tables are made. */
    static BatchParts on(DataSource source) {
        try {
            JdbcTransactionManager transactions = new JdbcTransactionManager(source);
            JdbcJobRepositoryFactoryBean repositories = new JdbcJobRepositoryFactoryBean();
            repositories.setDataSource(source);
            repositories.setTransactionManager(transactions);
            // each run has a job of its own, so two never make the same
            repositories.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
            // what went wrong with a case would be kept here longer than the case
            repositories.setMaxVarCharLengthForExitMessage(0);
            repositories.afterPropertiesSet();
            JobRepository repository = repositories.getObject();
            MapJobRegistry registry = new MapJobRegistry();
            TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(registry);
            operator.setTaskExecutor(new SyncTaskExecutor());
            operator.afterPropertiesSet();
            return new BatchParts(repository, operator, registry, transactions);
        } catch (Exception e) {
            throw new IllegalStateException("Runs cannot be kept in this store", e);
        }
    }
}
