package csp.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types of csp, found by name in what a class is compiled against. */
final class CspTypes {
  private static final List<String> NAMES =
      List.of("CSPProcess", "Alt", "Channel", "ChannelInput", "ChannelOutput", "Barrier");

  private final Types types;
  private final TypeMirror process;
  private final TypeMirror alt;
  private final TypeMirror channel;
  private final TypeMirror input;
  private final TypeMirror output;
  private final TypeMirror barrier;

  private CspTypes(Types types, Map<String, TypeMirror> found) {
    this.types = types;
    this.process = type(found, "CSPProcess");
    this.alt = type(found, "Alt");
    this.channel = type(found, "Channel");
    this.input = type(found, "ChannelInput");
    this.output = type(found, "ChannelOutput");
    this.barrier = type(found, "Barrier");
  }

  private static TypeMirror type(Map<String, TypeMirror> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }

  /** Empty for a class that is compiled without csp. */
  static Optional<CspTypes> seenFrom(TypeElement type, ProcessingEnvironment env) {
    Lookup lookup = Lookup.from(type, env.getElementUtils());
    Map<String, TypeMirror> found = new HashMap<>();
    for (String name : NAMES) {
      lookup
          .find("csp." + name)
          .ifPresent(csp -> found.put(name, env.getTypeUtils().erasure(csp.asType())));
    }
    return found.keySet().containsAll(NAMES)
        ? Optional.of(new CspTypes(env.getTypeUtils(), found))
        : Optional.empty();
  }

  boolean isProcess(TypeMirror type) {
    return isA(type, process);
  }

  boolean isAlt(TypeMirror type) {
    return isA(type, alt);
  }

  boolean isChannel(TypeMirror type) {
    return isA(type, channel);
  }

  boolean isInput(TypeMirror type) {
    return isA(type, input);
  }

  boolean isOutput(TypeMirror type) {
    return isA(type, output);
  }

  /** What a process owns and poisons when it ends badly. */
  boolean isEnd(TypeMirror type) {
    return isInput(type) || isOutput(type) || isA(type, barrier);
  }

  private boolean isA(TypeMirror type, TypeMirror wanted) {
    return switch (type.getKind()) {
      case DECLARED, TYPEVAR, INTERSECTION -> types.isSubtype(types.erasure(type), wanted);
      default -> false;
    };
  }
}
