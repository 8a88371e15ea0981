package org.vacatur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vacatur");

    /** The packages the rules below speak of. A rule about a package that was renamed away would hold for ever. */
    private static final List<String> WATCHED = List.of(
            "org.vacatur.facts",
            "org.vacatur.rulebook",
            "org.vacatur.rulebook.engine",
            "org.vacatur.recommendation",
            "org.vacatur.record",
            "org.vacatur.contract",
            "org.vacatur.verification");

    @Test
    void watchedPackagesHoldCode() {
        assertThat(packagesWithCode().map(JavaPackage::getName)).containsAll(WATCHED);
    }

    @Test
    void factsKnowNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.vacatur.facts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.vacatur.facts..", "java..", "org.jspecify..")
                .check(CODE);
    }

    /** One mistake must not make and pass the same bad record, and nobody need trust a library of the service. */
    @Test
    void theVerificationOfRecordsSharesNothingWithTheirWriter() {
        classes()
                .that()
                .resideInAPackage("org.vacatur.verification..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.vacatur.verification..", "java..", "org.jspecify..")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.vacatur.verification..", "org.vacatur.commandline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.vacatur.verification..")
                .check(CODE);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.vacatur.rulebook.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CODE);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ClockConfiguration.class)
                .should()
                .callCodeUnitWhere(readsTheClockOfTheMachine())
                .because("the date of judgment is an input, and everything else is given the Clock")
                .check(CODE);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|DTO)")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packagesWithCode().filter(it -> !it.isAnnotatedWith(NullMarked.class)))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static java.util.stream.Stream<JavaPackage> packagesWithCode() {
        Set<JavaPackage> packages = CODE.stream()
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());
        return packages.stream();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClockOfTheMachine() {
        return DescribedPredicate.describe("reads the clock of the machine", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            if (owner.isEquivalentTo(System.class)) {
                return name.equals("currentTimeMillis");
            }
            if (owner.isEquivalentTo(java.util.Date.class)) {
                return name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
            }
            if (owner.isEquivalentTo(Clock.class)) {
                return name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick"));
            }
            return owner.getPackageName().startsWith("java.time")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
        });
    }
}
