package org.vacatur.rulebook.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the compiler, or the rules it made, a short list of classes and nothing else. A rule that got past every other check finds
 * no process, file, network, reflection, thread or bean here: the names are not known.
 *
 * <p>Loading a class and asking for its file are refused alike, since the compiler of Java reads the files.
 */
final class RuleClassLoader extends ClassLoader {
    private static final String CLASS_FILE = ".class";

    /** What Drools reads of its own settings. */
    private static final Set<String> SETTINGS = Set.of(
            "META-INF/kie.properties.conf",
            "META-INF/kie.default.properties.conf",
            "META-INF/kie.default.mvel.properties.conf");

    /** Values, and what the classes that Drools generates call. Neither Class nor System, nothing of reflection. */
    private static final Set<String> VALUES = names(
            "java.lang.",
            "Boolean CharSequence Comparable Enum Exception Integer Iterable Long Number Object RuntimeException String Throwable");

    private static final Set<String> DAYS = names(
            "java.time.", "LocalDate chrono.ChronoLocalDate format.DateTimeFormatter format.DateTimeFormatterBuilder");
    private static final Set<String> COLLECTIONS = names(
            "java.util.",
            "AbstractCollection AbstractList ArrayList Arrays Collection Collections Iterator List Locale");
    private static final Set<String> ENGINE = names(
            "org.drools.",
            "modelcompiler.dsl.pattern.D modelcompiler.util.EvaluationUtil util.DateUtils compiler.kie.builder.MaterializedLambda");

    /** The packages of the executable model. Others below them, such as its code generator, are not meant. */
    private static final Set<String> MODEL = Stream.of(
                    "", ".consequences", ".functions", ".impl", ".index", ".operators", ".patterns", ".view")
            .map("org.drools.model"::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** Of those packages, what would hand a rule the session it runs in, or run a text as code; signatures name them, so the compiler must see them. */
    private static final Set<String> HANDLES =
            names("org.drools.model.", "Channel Drools DroolsEntryPoint functions.LambdaPrinter functions.ScriptBlock");

    /** What Java's compiler looks at behind the values: supertypes, and what the signatures of their methods name. */
    private static final Set<String> BEHIND_VALUES = names(
            "java.lang.",
            "Class ClassNotFoundException CloneNotSupportedException Cloneable Enum$EnumDesc IllegalArgumentException Override Record"
                    + " constant.Constable constant.ConstantDesc constant.DynamicConstantDesc invoke.MethodHandles invoke.MethodHandles$Lookup invoke.StringConcatFactory invoke.TypeDescriptor"
                    + " invoke.TypeDescriptor$OfField reflect.AnnotatedElement reflect.GenericDeclaration reflect.Type");

    private static final Set<String> BEHIND_COLLECTIONS = names(
            "java.",
            "io.Externalizable io.IOException io.ObjectStreamException io.Serializable util.Comparator util.ListIterator"
                    + " util.Optional util.RandomAccess util.Spliterator util.function.Consumer util.function.Predicate"
                    + " util.function.UnaryOperator");

    /** What Drools itself loads by name, and the description of the module that it compiles beside the rules. */
    private static final Set<String> COMPILER = names(
            "org.",
            "drools.ecj.EclipseJavaCompiler drools.modelcompiler.CanonicalKieModuleModel kie.api.KieServices"
                    + " kie.api.builder.ReleaseId kie.api.builder.model.KieBaseModel kie.api.builder.model.KieModuleModel"
                    + " kie.api.builder.model.KieSessionModel kie.api.builder.model.KieSessionModel$KieSessionType"
                    + " kie.api.conf.EventProcessingOption kie.api.conf.KieBaseMutabilityOption kie.api.conf.Option"
                    + " kie.api.conf.SingleValueOption kie.api.internal.utils.KieService kie.api.runtime.conf.ClockTypeOption"
                    + " kie.api.runtime.conf.KieSessionOption kie.api.runtime.conf.SingleValueKieSessionOption"
                    + " kie.util.maven.support.ReleaseIdImpl");

    /** The functions that Drools makes known to its compiler, whether a rule uses them or not. */
    private static final String ACCUMULATORS = "org.drools.core.base.accumulators.";

    private final Set<String> known;
    private final boolean compiling;

    static {
        registerAsParallelCapable();
    }

    private RuleClassLoader(Set<String> known, boolean compiling) {
        // never the thread's own loader: on some threads it does not see the application
        super(RuleClassLoader.class.getClassLoader());
        this.known = known;
        this.compiling = compiling;
    }

    /** What may be named while rules are compiled. Little of it can be called when they run. */
    static RuleClassLoader compiling() {
        return new RuleClassLoader(
                joined(
                        VALUES,
                        DAYS,
                        COLLECTIONS,
                        ENGINE,
                        BEHIND_VALUES,
                        BEHIND_COLLECTIONS,
                        COMPILER,
                        DrlFile.typeNames(),
                        Set.of(Findings.class.getName())),
                true);
    }

    /** What compiled rules may use. */
    static RuleClassLoader running() {
        return new RuleClassLoader(
                joined(VALUES, DAYS, COLLECTIONS, ENGINE, DrlFile.typeNames(), Set.of(Findings.class.getName())),
                false);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shows(name)) {
            throw new ClassNotFoundException("Rules may not use " + name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return showsFile(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return showsFile(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return showsFile(name) ? super.getResourceAsStream(name) : null;
    }

    private boolean shows(String name) {
        return known.contains(name)
                || (MODEL.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                        && (compiling || !HANDLES.contains(name)))
                || (compiling && name.startsWith(ACCUMULATORS));
    }

    private boolean showsFile(String name) {
        return name.endsWith(CLASS_FILE)
                ? shows(name.substring(0, name.length() - CLASS_FILE.length()).replace('/', '.'))
                : compiling && SETTINGS.contains(name);
    }

    private static Set<String> names(String start, String ends) {
        return Stream.of(ends.split(" ")).map(start::concat).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static Set<String> joined(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
