package csp.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * The lint of javac that a generated member repeats from the user's method, who has answered for it
 * there. Nothing else is silenced.
 */
final class Suppressions {
  private final Types types;

  Suppressions(Types types) {
    this.types = types;
  }

  /** A constant names the class and the erased parameter types. */
  List<String> ofConstant(Factory factory) {
    Set<Element> named = new HashSet<>(Enclosing.types(factory.method()));
    factory
        .parameters()
        .forEach(p -> named.addAll(Mentions.of(types.erasure(p.asType())).elements()));
    return deprecations(named, classIsDeprecated(factory.method()));
  }

  /** A factory repeats the signature and calls the method. */
  List<String> ofFactory(Factory factory) {
    ExecutableElement method = factory.method();
    List<Mentions> signature = new ArrayList<>();
    method.getTypeParameters().forEach(t -> signature.add(Mentions.of(t)));
    method.getParameters().forEach(p -> signature.add(Mentions.of(p)));
    Set<Element> named = new HashSet<>(Enclosing.types(method));
    named.add(method);
    signature.forEach(mentions -> named.addAll(mentions.elements()));

    List<String> lints =
        new ArrayList<>(
            deprecations(named, classIsDeprecated(method) || Deprecation.of(method).isPresent()));
    if (answered(method, "overloads")) {
      lints.add("overloads");
    }
    if (signature.stream().anyMatch(Mentions::raw)) {
      lints.add("rawtypes");
    }
    if (method.getAnnotation(SafeVarargs.class) != null) {
      lints.add("varargs");
    } else if (method.isVarArgs() && !isReifiable(method.getParameters().getLast().asType())) {
      lints.add("unchecked");
    }
    return lints;
  }

  /** What is deprecated may name the deprecated, but nothing may name what will be removed. */
  private static List<String> deprecations(Set<Element> named, boolean itselfDeprecated) {
    boolean removal = false;
    boolean deprecation = false;
    for (Element element : named) {
      if (Deprecation.of(element).isPresent()) {
        removal |= Deprecation.forRemoval(element);
        deprecation |= !Deprecation.forRemoval(element) && !itselfDeprecated;
      }
    }
    List<String> lints = new ArrayList<>();
    if (deprecation) {
      lints.add("deprecation");
    }
    if (removal) {
      lints.add("removal");
    }
    return lints;
  }

  private static boolean classIsDeprecated(ExecutableElement method) {
    return Enclosing.types(method).stream().anyMatch(type -> Deprecation.of(type).isPresent());
  }

  private static boolean answered(ExecutableElement method, String lint) {
    return Stream.concat(Stream.of(method), Enclosing.types(method).stream())
        .map(element -> element.getAnnotation(SuppressWarnings.class))
        .filter(Objects::nonNull)
        .anyMatch(suppressed -> List.of(suppressed.value()).contains(lint));
  }

  private boolean isReifiable(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> isReifiable(array.getComponentType());
      case DeclaredType declared ->
          declared.getTypeArguments().stream().allMatch(Suppressions::isUnbounded)
              && isReifiable(declared.getEnclosingType());
      default -> types.isSameType(type, types.erasure(type));
    };
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }
}
