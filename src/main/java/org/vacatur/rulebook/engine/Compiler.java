package org.vacatur.rulebook.engine;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Compiles DRL into the classes of an executable model. */
final class Compiler {
    private static final AtomicLong LOADS = new AtomicLong();

    private Compiler() {}

    /**
     * @throws IllegalStateException if Drools refuses the file
     */
    static CompiledClasses compile(DrlFile file) {
        return compile(file.packageName(), file.text());
    }

    static CompiledClasses compile(String packageName, String drl) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        // a release of its own for each load: Drools keeps modules by release and would hand out an older one
        var release = services.newReleaseId("org.vacatur", packageName, "1." + LOADS.incrementAndGet());
        files.generateAndWritePomXML(release);
        files.write(
                "src/main/resources/" + packageName.replace('.', '/') + "/rules.drl",
                drl.getBytes(StandardCharsets.UTF_8));
        try {
            var builder = services.newKieBuilder(files, RuleClassLoader.compiling());
            builder.buildAll(ExecutableModelProject.class);
            return classes(builder);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static CompiledClasses classes(KieBuilder builder) {
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The written rules do not compile: " + errors);
        }
        var module = (InternalKieModule) builder.getKieModule();
        if (!(module instanceof CanonicalKieModule compiled)) {
            throw new IllegalStateException("The rules were not compiled to an executable model");
        }
        var list = compiled.getBytes(CanonicalKieModule.getModelFileWithGAV(compiled.getReleaseId()));
        var models = new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith(CanonicalKieModule.MODEL_VERSION))
                .toList();
        return new CompiledClasses(models, compiled.getClassesMap());
    }
}
