package csp.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The generated class of one class: {@code OuterProcesses}, or {@code Outer_InnerProcesses}. */
final class ProcessesFile {
  private final TypeElement type;
  private final List<Factory> factories;
  private final ProcessingEnvironment env;
  private final Elements elements;
  private final Lookup lookup;
  private final ClassName name;

  ProcessesFile(TypeElement type, List<Factory> factories, ProcessingEnvironment env) {
    this.type = type;
    this.factories = factories;
    this.env = env;
    this.elements = env.getElementUtils();
    this.lookup = Lookup.from(type, elements);
    this.name =
        ClassName.get(
            elements.getPackageOf(type).getQualifiedName().toString(),
            String.join("_", ClassName.get(type).simpleNames()) + "Processes");
  }

  /** Returns what went wrong, if anything did. */
  Optional<Mistake> write() {
    String needed = FactoryWriter.PROCESS_METHOD.canonicalName();
    if (!lookup.knows(needed)) {
      return Optional.of(Mistake.at(type, Misuse.NO_RUNTIME, type, needed));
    }
    try (Writer out = env.getFiler().createSourceFile(name.canonicalName(), type).openWriter()) {
      out.write(Layout.of(source().toString()));
      return Optional.empty();
    } catch (FilerException _) {
      return Optional.of(Mistake.at(type, Misuse.NAME_CLASH, type, name.canonicalName()));
    } catch (IOException e) {
      return Optional.of(Mistake.at(type, Misuse.NOT_WRITTEN, type, e));
    }
  }

  private JavaFile source() {
    Names names = new Names(type, name.packageName(), factories);
    TypeSpec.Builder c =
        TypeSpec.classBuilder(name)
            .addJavadoc("The processes of {@link $T}.", ClassName.get(type))
            .addModifiers(Modifier.FINAL)
            .alwaysQualify(hiddenOfJavaLang());
    if (isPublic()) {
      c.addModifiers(Modifier.PUBLIC);
    }
    deprecation().ifPresent(c::addAnnotation);
    if (lookup.knows(Generated.class.getCanonicalName())) {
      c.addAnnotation(
          AnnotationSpec.builder(Generated.class)
              .addMember("value", "$S", ProcessProcessor.class.getName())
              .build());
    }
    c.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Factory factory : factories) {
      FactoryWriter writer = new FactoryWriter(factory, names, env);
      c.addField(writer.constant()).addMethod(writer.method());
    }
    return JavaFile.builder(name.packageName(), c.build()).skipJavaLangImports(true).build();
  }

  /** A class that nobody else can name, or that offers nobody else anything, stays at home. */
  private boolean isPublic() {
    return Enclosing.types(type).stream().allMatch(Annotations::isPublic)
        && factories.stream().map(Factory::method).anyMatch(Annotations::isPublic);
  }

  private Optional<AnnotationSpec> deprecation() {
    return Enclosing.types(type).stream()
        .flatMap(around -> Deprecation.of(around).stream())
        .findFirst()
        .map(AnnotationSpec::get);
  }

  /** In a package with a class of its own called {@code Object}, that of java.lang needs both. */
  private String[] hiddenOfJavaLang() {
    return elements.getPackageOf(type).getEnclosedElements().stream()
        .map(e -> e.getSimpleName().toString())
        .filter(simpleName -> lookup.knows("java.lang." + simpleName))
        .sorted()
        .toArray(String[]::new);
  }
}
