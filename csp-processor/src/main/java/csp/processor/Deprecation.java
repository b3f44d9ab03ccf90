package csp.processor;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The {@code @Deprecated} of an element. */
final class Deprecation {
  private Deprecation() {}

  static Optional<? extends AnnotationMirror> of(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror ->
            ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Deprecated"))
        .findFirst();
  }

  static boolean forRemoval(Element element) {
    return of(element).stream()
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .anyMatch(Deprecation::saysRemoval);
  }

  private static boolean saysRemoval(
      Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value) {
    return value.getKey().getSimpleName().contentEquals("forRemoval")
        && value.getValue().getValue().equals(true);
  }
}
