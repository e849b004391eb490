package org.probity.ejb.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.probity.persistence.schema.Database;

/**
 * Brings the schema up to date before anything else starts. A failed migration fails the start. Other start-up beans depend on it. A
 * pooled connection that rested for a second is tried first, so that nobody is handed one that a restart of the database broke.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/probity",
        className = "org.probity.persistence.schema.Database",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @PostConstruct
    void migrate() {
        MigrateResult result = Flyway.configure(Database.class.getClassLoader())
                .dataSource(Database.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "application_role", Database.setting("probity.db.user").orElseThrow()))
                .load()
                .migrate();
        LOG.log(
                Level.INFO,
                "Schema is at version {0}, {1} migrations applied.",
                result.targetSchemaVersion,
                result.migrationsExecuted);
    }
}
