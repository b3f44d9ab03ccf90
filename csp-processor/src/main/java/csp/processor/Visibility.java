package csp.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What code in a package can name without extending anything. */
record Visibility(PackageElement home) {

  /** The class of a compact source file has a name, but nobody may say it. */
  boolean canName(TypeElement outermost, Elements elements) {
    return !home.isUnnamed() || elements.getTypeElement(outermost.getQualifiedName()) != null;
  }

  boolean sees(Element element) {
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return element.getModifiers().contains(Modifier.PUBLIC)
        || Enclosing.of(element).getKind().isInterface()
        || Enclosing.of(Enclosing.outermostType(element)).equals(home);
  }
}
