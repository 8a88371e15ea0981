package org.vacatur.rulebook.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * What the compiler made of a rule file: the classes of its executable model.
 *
 * @param models names of the classes that hold the model
 * @param classes every generated class, by its path, e.g. {@code rules/dookhan/RulesA.class}
 */
record CompiledClasses(List<String> models, Map<String, byte[]> classes) {
    CompiledClasses {
        models = List.copyOf(models);
        classes = new TreeMap<>(classes);
    }

    /** A rule base of its own class loader, so that it can be collected when nobody uses it any more. */
    KieBase base() {
        var loader = new Loader(classes);
        var made = models.stream().map(each -> model(loader, each)).toList();
        return KieBaseBuilder.createKieBaseFromModel(made);
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("The compiled rules cannot be loaded: " + name, e);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(RuleClassLoader.running());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
