package org.probity.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the tables past the services, for tests that must not trust them. */
@ApplicationScoped
public class Evidence {
    @Resource(lookup = "java:app/jdbc/probity")
    DataSource database;

    long refusals(String act) {
        return count("select count(*) from audit_entry where outcome = 'REFUSED' and act = ?", act);
    }

    private long count(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
