package csp.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The class at the top of a file that something stands in. */
final class Outermost {
  private Outermost() {}

  static TypeElement of(Element element) {
    Element e = element;
    while (e.getEnclosingElement() instanceof TypeElement type) {
      e = type;
    }
    return (TypeElement) e;
  }
}
