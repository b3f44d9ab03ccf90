package csp.processor;

import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The two annotations. */
enum Mark {
  PROCESS("@Process", Process.class.getCanonicalName()),
  FOREVER("@Forever", Forever.class.getCanonicalName());

  private final String shown;
  private final String annotation;

  Mark(String shown, String annotation) {
    this.shown = shown;
    this.annotation = annotation;
  }

  static Set<String> annotations() {
    return Set.of(PROCESS.annotation, FOREVER.annotation);
  }

  /** All elements of the round with one of the marks, each once. */
  static Set<? extends Element> markedIn(RoundEnvironment round) {
    return round.getElementsAnnotatedWithAny(Set.of(Process.class, Forever.class));
  }

  /** The marks of a method, in the order in which they were written. */
  static Stream<Mark> of(ExecutableElement method) {
    return method.getAnnotationMirrors().stream().flatMap(mirror -> of(mirror).stream()).distinct();
  }

  private static Optional<Mark> of(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return Stream.of(values())
        .filter(mark -> type.getQualifiedName().contentEquals(mark.annotation))
        .findFirst();
  }

  AnnotationMirror mirror(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .filter(mirror -> of(mirror).filter(this::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The name that the annotation gives, if it gives one. */
  Optional<String> name(ExecutableElement method) {
    return mirror(method).getElementValues().values().stream()
        .map(value -> value.getValue().toString())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  @Override
  public String toString() {
    return shown;
  }
}
