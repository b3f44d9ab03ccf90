package csp.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Annotations and modifiers, as generated members take them over. */
final class Annotations {
  private Annotations() {}

  /** Methods of an interface are public without saying so. */
  static boolean isPublic(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || Enclosing.of(element).getKind().isInterface();
  }

  static Optional<AnnotationSpec> suppressing(List<String> lints) {
    if (lints.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock names =
        lints.stream().map(lint -> CodeBlock.of("$S", lint)).collect(CodeBlock.joining(", "));
    return Optional.of(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", lints.size() == 1 ? "$L" : "{$L}", names)
            .build());
  }

  /**
   * An annotation for parameters and types is in both lists, and written once. What a user has
   * silenced in a method says nothing about its factory.
   */
  static List<AnnotationSpec> ofParameter(VariableElement parameter) {
    TypeMirror leaf = parameter.asType();
    while (leaf instanceof ArrayType array) {
      leaf = array.getComponentType();
    }
    List<String> onType = leaf.getAnnotationMirrors().stream().map(Annotations::name).toList();
    return parameter.getAnnotationMirrors().stream()
        .filter(mirror -> !onType.contains(name(mirror)))
        .filter(mirror -> !name(mirror).equals(SuppressWarnings.class.getName()))
        .map(AnnotationSpec::get)
        .toList();
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
