package csp.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** One misuse and where it stands: at the element, or more exactly at an annotation of it. */
record Mistake(Misuse misuse, String text, Element element, @Nullable AnnotationMirror mirror) {

  static Mistake at(Element element, Misuse misuse, Object... details) {
    return new Mistake(misuse, misuse.say(details), element, null);
  }

  static Mistake at(Element element, AnnotationMirror mirror, Misuse misuse, Object... details) {
    return new Mistake(misuse, misuse.say(details), element, mirror);
  }

  void report(Messager messager) {
    messager.printMessage(misuse.kind(), text, element, mirror);
  }
}
