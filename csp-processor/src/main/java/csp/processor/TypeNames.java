package csp.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types as they were written. JavaPoet's own conversion forgets their annotations; that of a {@code
 * ?} itself it cannot write, and loses.
 */
final class TypeNames {
  private TypeNames() {}

  static TypeName of(TypeMirror type) {
    TypeName name =
        switch (type) {
          case DeclaredType declared -> declared(declared);
          case ArrayType array -> ArrayTypeName.of(of(array.getComponentType()));
          case TypeVariable variable ->
              TypeVariableName.get(variable.asElement().getSimpleName().toString());
          case WildcardType wildcard -> wildcard(wildcard);
          default -> TypeName.get(type);
        };
    List<AnnotationSpec> annotations = annotations(type);
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  /** As it is declared, with its bounds. */
  static TypeVariableName declaration(TypeParameterElement parameter) {
    TypeName[] bounds = parameter.getBounds().stream().map(TypeNames::of).toArray(TypeName[]::new);
    TypeVariableName name = TypeVariableName.get(parameter.getSimpleName().toString(), bounds);
    List<AnnotationSpec> annotations = annotations(parameter);
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  /** For a class literal. Erased, and yet Eclipse leaves its arguments to an outer class. */
  static TypeName erased(TypeMirror erasure) {
    return switch (erasure) {
      case DeclaredType declared -> ClassName.get((TypeElement) declared.asElement());
      case ArrayType array -> ArrayTypeName.of(erased(array.getComponentType()));
      default -> TypeName.get(erasure);
    };
  }

  private static TypeName declared(DeclaredType type) {
    ClassName raw = ClassName.get((TypeElement) type.asElement());
    List<TypeName> arguments = type.getTypeArguments().stream().map(TypeNames::of).toList();
    if (!isStatic(type.asElement())
        && type.getEnclosingType() instanceof DeclaredType outer
        && of(outer) instanceof ParameterizedTypeName around) {
      return around.nestedClass(raw.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  /** Eclipse gives an outer type also to the classes that have none. */
  static boolean isStatic(Element type) {
    return type.getModifiers().contains(Modifier.STATIC)
        || type.getKind() != ElementKind.CLASS
        || Enclosing.of(type).getKind().isInterface();
  }

  private static TypeName wildcard(WildcardType type) {
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
    }
    return WildcardTypeName.subtypeOf(
        type.getExtendsBound() == null ? ClassName.OBJECT : of(type.getExtendsBound()));
  }

  private static List<AnnotationSpec> annotations(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
  }
}
