package csp.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The two members of one factory: its constant, and the method that users call. */
final class FactoryWriter {
  private static final ClassName PROCESS = ClassName.get("csp", "CSPProcess");
  private static final ClassName SERVER = ClassName.get("csp", "CSPServer");
  static final ClassName PROCESS_METHOD = ClassName.get("csp", "ProcessMethod");

  private final Factory factory;
  private final ExecutableElement method;
  private final TypeElement declaring;
  private final ClassName owner;
  private final String constant;
  private final List<String> parameters;
  private final String state;
  private final ProcessingEnvironment env;

  FactoryWriter(Factory factory, Names names, ProcessingEnvironment env) {
    this.factory = factory;
    this.method = factory.method();
    this.declaring = Enclosing.types(method).getFirst();
    this.owner = ClassName.get(declaring);
    this.constant = names.constant(factory);
    this.parameters = names.parameters(factory);
    this.state = names.state(factory);
    this.env = env;
  }

  FieldSpec constant() {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of($T.lookup(), $T.class, $S",
                PROCESS_METHOD,
                MethodHandles.class,
                owner,
                factory.methodName());
    erasures().forEach(type -> value.add(", $T.class", type));
    value.add(")");
    factory.name().ifPresent(name -> value.add(".named($L)", Literal.of(name)));
    FieldSpec.Builder field =
        FieldSpec.builder(PROCESS_METHOD, constant)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value.build());
    Annotations.suppressing(suppressions().ofConstant(factory)).ifPresent(field::addAnnotation);
    return field.build();
  }

  MethodSpec method() {
    MethodSpec.Builder b =
        MethodSpec.methodBuilder(factory.methodName())
            .addJavadoc(javadoc())
            .addModifiers(Modifier.STATIC)
            .returns(factory.server() ? SERVER : PROCESS)
            .varargs(method.isVarArgs())
            .addStatement(body());
    if (Annotations.isPublic(method)) {
      b.addModifiers(Modifier.PUBLIC);
    }
    Deprecation.of(method).map(AnnotationSpec::get).ifPresent(b::addAnnotation);
    if (method.getAnnotation(SafeVarargs.class) != null) {
      b.addAnnotation(SafeVarargs.class);
    }
    Annotations.suppressing(suppressions().ofFactory(factory)).ifPresent(b::addAnnotation);
    method.getTypeParameters().forEach(t -> b.addTypeVariable(TypeNames.declaration(t)));
    IntStream.range(0, parameters.size()).mapToObj(this::parameter).forEach(b::addParameter);
    return b.build();
  }

  private Suppressions suppressions() {
    return new Suppressions(env.getTypeUtils());
  }

  private CodeBlock javadoc() {
    CodeBlock link =
        CodeBlock.of(
            "{@link $T#$L($L)}",
            owner,
            factory.methodName(),
            erasures().stream().map(t -> CodeBlock.of("$T", t)).collect(CodeBlock.joining(", ")));
    if (!factory.server()) {
      return CodeBlock.of("Returns a process that runs $L.", link);
    }
    return factory.carriesState()
        ? CodeBlock.of(
            "Returns a server that repeats $L, beginning with {@code $L}.",
            link,
            parameters.getFirst())
        : CodeBlock.of("Returns a server that repeats $L.", link);
  }

  private ParameterSpec parameter(int i) {
    VariableElement parameter = method.getParameters().get(i);
    ParameterSpec.Builder b =
        ParameterSpec.builder(TypeNames.of(parameter.asType()), parameters.get(i));
    Annotations.ofParameter(parameter).forEach(b::addAnnotation);
    return b.build();
  }

  private CodeBlock body() {
    CodeBlock.Builder b =
        CodeBlock.builder().add("return $T.", factory.server() ? SERVER : PROCESS);
    if (factory.carriesState()) {
      addWitness(b);
      b.add("of($N, $N, $N -> $L", constant, parameters.getFirst(), state, call(stateArgument()));
    } else {
      b.add("of($N, () -> $L", constant, call(argumentsFrom(0)));
    }
    IntStream.range(0, parameters.size()).forEach(i -> b.add(", $L", owned(i)));
    return b.add(")").build();
  }

  private CodeBlock call(CodeBlock arguments) {
    return CodeBlock.of("$T.$N($L)", owner, factory.methodName(), arguments);
  }

  private CodeBlock argumentsFrom(int first) {
    return parameters.stream()
        .skip(first)
        .map(name -> CodeBlock.of("$N", name))
        .collect(CodeBlock.joining(", "));
  }

  /** The state arrives as an object. Where a method is overloaded, its box must not choose. */
  private CodeBlock stateArgument() {
    TypeMirror type = method.getParameters().getFirst().asType();
    CodeBlock first =
        type.getKind().isPrimitive() && isOverloaded()
            ? CodeBlock.of("($T) $N", env.getTypeUtils().erasure(type), state)
            : CodeBlock.of("$N", state);
    return parameters.size() == 1 ? first : CodeBlock.of("$L, $L", first, argumentsFrom(1));
  }

  private boolean isOverloaded() {
    return ElementFilter.methodsIn(env.getElementUtils().getAllMembers(declaring)).stream()
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .count()
        > 1;
  }

  /** What a wildcard stands for cannot be inferred from one iteration to the next. */
  private void addWitness(CodeBlock.Builder b) {
    TypeMirror type = method.getParameters().getFirst().asType();
    if (type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(a -> a.getKind() == TypeKind.WILDCARD)) {
      b.add("<$T>", TypeNames.of(type));
    }
  }

  /** One of the arguments that the process owns, as an object where it might pass for more. */
  private CodeBlock owned(int i) {
    TypeMirror type = method.getParameters().get(i).asType();
    boolean all = parameters.size() == 1 && isArrayOfObjects(type);
    boolean iteration = i == 0 && factory.server() && !factory.carriesState() && isIteration(type);
    return all || iteration
        ? CodeBlock.of("($T) $N", Object.class, parameters.get(i))
        : CodeBlock.of("$N", parameters.get(i));
  }

  /** Alone, it would be taken for the whole list of arguments. */
  private static boolean isArrayOfObjects(TypeMirror type) {
    return type instanceof ArrayType array && !array.getComponentType().getKind().isPrimitive();
  }

  /** Behind a lambda, it would be taken for the iteration of a server whose state is the lambda. */
  private boolean isIteration(TypeMirror type) {
    Types types = env.getTypeUtils();
    return Lookup.from(declaring, env.getElementUtils())
        .find("csp.Iteration")
        .filter(it -> types.isSubtype(types.erasure(type), types.erasure(it.asType())))
        .isPresent();
  }

  private List<TypeName> erasures() {
    return method.getParameters().stream()
        .map(p -> TypeNames.erased(env.getTypeUtils().erasure(p.asType())))
        .toList();
  }
}
