package csp.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for one marked method, as a checklist. */
final class Checks {
  private static final Set<String> TAKEN = Set.of("clone", "finalize");

  private final ExecutableElement method;
  private final Mark mark;
  private final ProcessingEnvironment env;
  private final Visibility visibility;
  private final List<Mistake> mistakes = new ArrayList<>();

  private Checks(ExecutableElement method, ProcessingEnvironment env) {
    this.method = method;
    this.mark = Mark.of(method).findFirst().orElseThrow();
    this.env = env;
    this.visibility = new Visibility(env.getElementUtils().getPackageOf(method));
  }

  static Reading read(ExecutableElement method, ProcessingEnvironment env) {
    return new Checks(method, env).read();
  }

  private Reading read() {
    if (!visibility.canName(Enclosing.outermostType(method), env.getElementUtils())) {
      report(Misuse.COMPACT_FILE, mark, method.getSimpleName());
      return new Reading.Misused(mistakes);
    }
    if (signature().anyMatch(Mentions::unresolved)) {
      return new Reading.NotYet();
    }
    checkOneMark();
    checkStatic();
    checkNotPrivate();
    checkName();
    checkReturnType();
    checkThrows();
    checkTypeParameters();
    checkParameters();
    return mistakes.isEmpty()
        ? new Factory(method, mark, mark.name(method))
        : new Reading.Misused(List.copyOf(mistakes));
  }

  /** Also what no factory repeats: of a missing type it cannot be said what it extends. */
  private Stream<Mentions> signature() {
    return Stream.of(
            Stream.of(Mentions.of(method.getReturnType())),
            method.getThrownTypes().stream().map(Mentions::of),
            method.getTypeParameters().stream().map(Mentions::of),
            method.getParameters().stream().map(Mentions::of))
        .flatMap(mentions -> mentions);
  }

  private void checkOneMark() {
    Mark.of(method)
        .skip(1)
        .forEach(second ->
            mistakes.add(
                Mistake.at(method, second.mirror(method), Misuse.BOTH, method.getSimpleName())));
  }

  private void checkStatic() {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      report(Misuse.NOT_STATIC, mark, method.getSimpleName());
    }
  }

  private void checkNotPrivate() {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      report(Misuse.PRIVATE, mark, method.getSimpleName());
    }
    for (TypeElement type : Enclosing.types(method)) {
      if (type.getModifiers().contains(Modifier.PRIVATE)) {
        report(Misuse.IN_PRIVATE, mark, method.getSimpleName(), type.getSimpleName());
      }
    }
  }

  /** Only an interface can declare such a method, and a factory stands in a class. */
  private void checkName() {
    if (method.getParameters().isEmpty() && TAKEN.contains(method.getSimpleName().toString())) {
      report(Misuse.OBJECT_METHOD, mark, method.getSimpleName());
    }
  }

  private void checkReturnType() {
    TypeMirror returned = method.getReturnType();
    if (returned.getKind() == TypeKind.VOID) {
      return;
    }
    if (mark == Mark.PROCESS) {
      report(Misuse.NOT_VOID, method.getSimpleName(), returned);
    } else if (method.getParameters().isEmpty()) {
      report(Misuse.NO_STATE, method.getSimpleName(), returned);
    } else {
      TypeMirror state = method.getParameters().getFirst().asType();
      if (!env.getTypeUtils().isSameType(returned, state)) {
        report(Misuse.STATE, method.getSimpleName(), returned, state);
      }
    }
  }

  /** The runtime calls the method where any Exception may be thrown. An Error needs no leave. */
  private void checkThrows() {
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (!isA(thrown, "java.lang.Exception") && !isA(thrown, "java.lang.Error")) {
        report(Misuse.THROWS, mark, method.getSimpleName(), thrown);
      }
    }
  }

  private boolean isA(TypeMirror type, String name) {
    return env.getTypeUtils().isSubtype(type, env.getElementUtils().getTypeElement(name).asType());
  }

  private void checkTypeParameters() {
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      checkVisible(parameter, Mentions.of(parameter), Misuse.TYPE_PARAMETER_HIDDEN);
      if (hidesClass(parameter)) {
        mistakes.add(
            Mistake.at(
                parameter, Misuse.TYPE_PARAMETER_HIDES, parameter, mark, method.getSimpleName()));
      }
    }
  }

  /** In a named package generated code can say which it means, by naming the package. */
  private boolean hidesClass(TypeParameterElement parameter) {
    return visibility.home().isUnnamed()
        && parameter.getSimpleName().equals(Enclosing.outermostType(method).getSimpleName());
  }

  private void checkParameters() {
    for (VariableElement parameter : method.getParameters()) {
      checkVisible(parameter, Mentions.of(parameter), Misuse.PARAMETER_HIDDEN);
    }
  }

  private void checkVisible(Element at, Mentions mentions, Misuse misuse) {
    mentions.elements().stream()
        .filter(e -> !visibility.sees(e))
        .findFirst()
        .ifPresent(hidden ->
            mistakes.add(
                Mistake.at(
                    at,
                    misuse,
                    at,
                    mark,
                    method.getSimpleName(),
                    hidden,
                    env.getElementUtils().getPackageOf(method))));
  }

  private void report(Misuse misuse, Object... details) {
    mistakes.add(Mistake.at(method, mark.mirror(method), misuse, details));
  }
}
