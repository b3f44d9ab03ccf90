package csp.processor;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds types by name as a class sees them: its module may not read every other that is there. */
record Lookup(Elements elements, @Nullable ModuleElement module) {

  static Lookup from(TypeElement type, Elements elements) {
    return new Lookup(elements, elements.getModuleOf(type));
  }

  Optional<TypeElement> find(String name) {
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }

  boolean knows(String name) {
    return find(name).isPresent();
  }
}
