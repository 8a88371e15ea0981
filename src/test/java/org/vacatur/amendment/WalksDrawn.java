package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.springframework.context.ApplicationContext;
import org.vacatur.office.Role;

/** Draws walks, and counts what was done in them. */
abstract class WalksDrawn {
    private static final List<Role> ROLES = List.of(Role.LEGAL_EDITOR, Role.APPROVER, Role.AUDITOR, Role.PROSECUTOR);
    private static final Map<String, int[]> DONE = new TreeMap<>();
    private static int walks;

    /** A walk as it is drawn. */
    record Plan(List<Set<Role>> roles, List<Deed> deeds) {
        void go(WalkedOffice office, ApplicationContext context, WalkedTexts texts) {
            List<WalkedOffice.Person> people = new ArrayList<>();
            for (Set<Role> each : roles) {
                people.add(new WalkedOffice.Person("person-" + people.size(), each));
            }
            Walk walk = new Walk(office, context, texts, people);
            walk.go(deeds);
            walks++;
            walk.done().forEach((what, counts) -> {
                int[] sum = DONE.computeIfAbsent(what.name(), one -> new int[2]);
                sum[0] += counts[0];
                sum[1] += counts[1];
            });
        }
    }

    /** So many walks at a time. */
    static Arbitrary<List<Plan>> plans(int number) {
        Arbitrary<Set<Role>> roles = Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Deed> deed = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(Deed.What.NEXT), Arbitraries.of(Deed.What.values())),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 999))
                .as(Deed::new);
        return Combinators.combine(
                        roles.list().ofSize(5),
                        deed.list().ofMaxSize(100).withSizeDistribution(RandomDistribution.uniform()))
                .as(Plan::new)
                .list()
                .ofSize(Math.max(1, number));
    }

    /** Says how many walks there were, and of each deed how often it was done and how often refused. */
    static void printed(String title) {
        StringBuilder line = new StringBuilder(title + ": " + walks + " walks; done/refused:");
        DONE.forEach((what, counts) -> line.append(' ')
                .append(what)
                .append(' ')
                .append(counts[0])
                .append('/')
                .append(counts[1]));
        System.out.println(line);
        DONE.clear();
        walks = 0;
    }
}
