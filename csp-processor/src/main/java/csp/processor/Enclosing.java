package csp.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What an element stands in. */
final class Enclosing {
  private Enclosing() {}

  /** For anything but a package or a module. */
  static Element of(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }

  /** A type and all types around it, or those around a member, from the inside out. */
  static List<TypeElement> types(Element element) {
    List<TypeElement> types = new ArrayList<>();
    Element innermost = element instanceof TypeElement ? element : of(element);
    for (Element e = innermost; e instanceof TypeElement type; e = of(type)) {
      types.add(type);
    }
    return types;
  }

  static TypeElement outermostType(Element element) {
    return types(element).getLast();
  }
}
