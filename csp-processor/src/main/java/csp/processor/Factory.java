package csp.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** A method that keeps every rule: all that its factory is made of. */
record Factory(ExecutableElement method, Mark mark, Optional<String> name) implements Reading {

  boolean server() {
    return mark == Mark.FOREVER;
  }

  /** Whether each iteration gets what the one before it returned. */
  boolean carriesState() {
    return method.getReturnType().getKind() != TypeKind.VOID;
  }

  List<? extends VariableElement> parameters() {
    return method.getParameters();
  }

  String methodName() {
    return method.getSimpleName().toString();
  }
}
