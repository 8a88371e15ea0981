package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.vacatur.contract.Operations.Operation;
import org.vacatur.office.NotSetUp;
import org.vacatur.office.Role;

/** Who may ask for what, as the contract says. What it does not name, nobody may ask for. */
final class AccessByContract {
    private final List<Entry> entries;

    /** One path with what may be done there, by method. */
    private record Entry(PathPattern path, Map<String, Access> byMethod) {}

    /**
     * Reads the access of each operation.
     *
     * @throws NotSetUp naming each operation that says nothing of its access, or names a role that there is not
     */
    AccessByContract(Collection<Operation> operations) {
        List<String> faults = new ArrayList<>();
        Map<String, Map<String, Access>> byPath = new TreeMap<>();
        for (Operation operation : operations) {
            byPath.computeIfAbsent(operation.path(), any -> new TreeMap<>())
                    .put(operation.method(), access(operation, faults));
        }
        if (!faults.isEmpty()) {
            throw new NotSetUp(
                    "The contract does not say who may ask for each operation:\n\n" + String.join("\n", faults),
                    "Give each operation of openapi.yaml an x-access with roles out of " + List.of(Role.values())
                            + ".");
        }
        entries = byPath.entrySet().stream()
                .map(each -> new Entry(PathPatternParser.defaultInstance.parse(each.getKey()), each.getValue()))
                // the more exact path first, as the operations themselves are found
                .sorted(Comparator.comparing(Entry::path))
                .toList();
    }

    /** What may be done at the address of a request, by method; nothing at one that the contract does not name. */
    Map<String, Access> at(HttpServletRequest request) {
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        return entries.stream()
                .filter(each -> each.path().matches(path))
                .findFirst()
                .map(Entry::byMethod)
                .orElse(Map.of());
    }

    /** What a request asks for, as records name it: never an address with ids. */
    String operation(HttpServletRequest request) {
        Access asked = at(request).get(method(request));
        return asked == null ? "unknown" : asked.operation();
    }

    /** HEAD is answered as GET is. */
    static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    private static Access access(Operation operation, List<String> faults) {
        if (operation.access() == null) {
            faults.add(operation.id() + ": has no x-access");
            return new Access(operation.id(), Set.of(), Set.of(), true);
        }
        Set<Role> roles = roles(operation.id(), operation.access().roles(), faults);
        if (roles.isEmpty()) {
            faults.add(operation.id() + ": x-access names no role");
        }
        Set<Role> dryRun = roles(operation.id(), operation.access().dryRun(), faults);
        return new Access(
                operation.id(),
                roles,
                dryRun.isEmpty() ? roles : dryRun,
                operation.access().fresh());
    }

    private static Set<Role> roles(String operation, List<String> names, List<String> faults) {
        Map<String, Role> known =
                EnumSet.allOf(Role.class).stream().collect(Collectors.toMap(Role::name, each -> each));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            Role role = known.get(name);
            if (role == null) {
                faults.add(operation + ": there is no role " + name);
            } else {
                roles.add(role);
            }
        }
        return roles;
    }
}
