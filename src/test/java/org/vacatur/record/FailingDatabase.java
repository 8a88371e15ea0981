package org.vacatur.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/** A database one of whose calls fails: the one of a given number, before or after it did what it was asked for. */
final class FailingDatabase {
    /** What reaches the database; getters and setters in between do not. */
    private static final Set<String> CALLS = Set.of(
            "getConnection",
            "setAutoCommit",
            "prepareStatement",
            "createStatement",
            "commit",
            "execute",
            "executeBatch",
            "executeQuery",
            "executeUpdate");

    private final DataSource source;
    private final boolean after;
    private int left;
    private boolean failed;

    FailingDatabase(DataSource source, boolean after) {
        this.source = source;
        this.after = after;
    }

    /** Lets this call fail, counted from now; the first is 1, and 0 is none. */
    void failAt(int call) {
        left = call;
        failed = false;
    }

    /** Whether the call that should fail was reached since it was named. */
    boolean failed() {
        return failed;
    }

    DataSource source() {
        return wrapped(DataSource.class, source);
    }

    private <T> T wrapped(Class<T> type, Object of) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> call(of, method, values)));
    }

    private Object call(Object of, Method method, Object[] values) throws Throwable {
        boolean fails = left > 0 && CALLS.contains(method.getName()) && --left == 0;
        failed = failed || fails;
        if (fails && !after) {
            throw new SQLException("this call fails");
        }
        Object result;
        try {
            result = method.invoke(of, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (fails) {
            if (result instanceof Connection connection) {
                connection.close();
            }
            throw new SQLException("this call failed after it was done");
        }
        return more(method, result);
    }

    private Object more(Method method, Object result) {
        if (result == null) {
            return null;
        }
        for (Class<?> each :
                new Class<?>[] {Connection.class, PreparedStatement.class, Statement.class, ResultSet.class}) {
            if (method.getReturnType() == each) {
                return wrapped(each, result);
            }
        }
        return result;
    }
}
