package csp.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** All that a piece of a signature mentions, and that a copy of it will mention again. */
final class Mentions {
  private final Set<Element> elements = new LinkedHashSet<>();
  private boolean unresolved;
  private boolean raw;

  private Mentions() {}

  static Mentions of(VariableElement parameter) {
    Mentions mentions = new Mentions();
    mentions.addAnnotations(parameter);
    mentions.add(parameter.asType());
    return mentions;
  }

  static Mentions of(TypeParameterElement parameter) {
    Mentions mentions = new Mentions();
    mentions.addAnnotations(parameter);
    parameter.getBounds().forEach(mentions::add);
    return mentions;
  }

  static Mentions of(TypeMirror type) {
    Mentions mentions = new Mentions();
    mentions.add(type);
    return mentions;
  }

  /** Classes, those around them, and constants of enums inside annotations. */
  Set<Element> elements() {
    return elements;
  }

  /** Whether a type is missing. */
  boolean unresolved() {
    return unresolved;
  }

  /** Whether a generic class stands there without its arguments. */
  boolean raw() {
    return raw;
  }

  private void add(@Nullable TypeMirror type) {
    switch (type) {
      case null -> {}
      case IntersectionType intersection -> intersection.getBounds().forEach(this::add);
      // Not by its class: every class of javac's model is an ErrorType too.
      case DeclaredType missing when missing.getKind() == TypeKind.ERROR -> unresolved = true;
      case DeclaredType declared -> {
        elements.addAll(Enclosing.types(declared.asElement()));
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        raw |= arguments.isEmpty() && isGeneric((TypeElement) declared.asElement());
        arguments.forEach(this::add);
        if (!TypeNames.isStatic(declared.asElement())) {
          add(declared.getEnclosingType());
        }
      }
      case ArrayType array -> add(array.getComponentType());
      case WildcardType wildcard -> {
        add(wildcard.getExtendsBound());
        add(wildcard.getSuperBound());
      }
      default -> {}
    }
    if (type != null) {
      addAnnotations(type);
    }
  }

  private static boolean isGeneric(TypeElement type) {
    return !type.getTypeParameters().isEmpty();
  }

  private void addAnnotations(AnnotatedConstruct construct) {
    construct.getAnnotationMirrors().forEach(this::add);
  }

  private void add(AnnotationMirror annotation) {
    add(annotation.getAnnotationType());
    annotation.getElementValues().forEach((member, value) -> add(value, member.getReturnType()));
  }

  private void add(AnnotationValue value, TypeMirror declared) {
    switch (value.getValue()) {
      case TypeMirror type -> add(type);
      case AnnotationMirror annotation -> add(annotation);
      case VariableElement constant -> {
        add(constant.asType());
        elements.add(constant);
      }
      case List<?> values -> values.forEach(v -> add((AnnotationValue) v, component(declared)));
      // For a missing class or constant the compiler hands out a text.
      case String _ -> unresolved |= !declared.toString().endsWith("String");
      default -> {}
    }
  }

  private static TypeMirror component(TypeMirror declared) {
    return declared instanceof ArrayType array ? array.getComponentType() : declared;
  }
}
