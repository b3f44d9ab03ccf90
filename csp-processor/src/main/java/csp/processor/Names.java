package csp.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;

/**
 * The names in a generated class. Those of users stay as they are, unless a class would then be
 * hidden behind a variable; everything else gives way to them by a number.
 */
final class Names {
  private static final Set<String> OURS = Set.of("CSPProcess", "CSPServer");

  private final String outermost;
  private final String firstOfPackage;
  private final Map<Factory, String> constants = new LinkedHashMap<>();

  Names(TypeElement type, String packageName, List<Factory> factories) {
    this.outermost = Enclosing.outermostType(type).getSimpleName().toString();
    this.firstOfPackage = packageName.replaceFirst("\\..*", "");
    Set<String> taken = new HashSet<>(List.of(outermost, firstOfPackage));
    for (Factory factory : factories) {
      factory.parameters().forEach(p -> taken.add(p.getSimpleName().toString()));
    }
    for (Factory factory : factories) {
      String constant = fresh(upperCase(factory.methodName()), "_", taken);
      taken.add(constant);
      constants.put(factory, constant);
    }
  }

  String constant(Factory factory) {
    return Objects.requireNonNull(constants.get(factory));
  }

  List<String> parameters(Factory factory) {
    Set<String> taken = new HashSet<>();
    factory.parameters().forEach(p -> taken.add(p.getSimpleName().toString()));
    Set<String> hiding = classesNamedIn(factory);
    taken.addAll(hiding);
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : factory.parameters()) {
      String name = parameter.getSimpleName().toString();
      if (hiding.contains(name)) {
        name = fresh(name, "", taken);
        taken.add(name);
      }
      names.add(name);
    }
    return names;
  }

  /** The parameter of the lambda that takes a state to the next. */
  String state(Factory factory) {
    Set<String> taken = new HashSet<>(parameters(factory));
    taken.addAll(classesNamedIn(factory));
    return fresh("state", "", taken);
  }

  /** What a factory's body calls methods of, as far as a variable of that name would hide it. */
  private Set<String> classesNamedIn(Factory factory) {
    Set<String> named =
        new HashSet<>(List.of(outermost, factory.server() ? "CSPServer" : "CSPProcess"));
    if (namesPackages(factory)) {
      named.add("csp");
      named.add(firstOfPackage);
    }
    return named;
  }

  /** Two things of one simple name: one of them is then written with its package. */
  private boolean namesPackages(Factory factory) {
    Map<String, Element> bySimpleName = new HashMap<>();
    Set<Element> mentioned = new HashSet<>();
    for (TypeParameterElement parameter : factory.method().getTypeParameters()) {
      mentioned.add(parameter);
      mentioned.addAll(Mentions.of(parameter).elements());
    }
    factory.parameters().forEach(p -> mentioned.addAll(Mentions.of(p).elements()));
    mentioned.add(Enclosing.outermostType(factory.method()));
    boolean twice = false;
    for (Element element : mentioned) {
      String name = element.getSimpleName().toString();
      twice |= OURS.contains(name) && !element.toString().equals("csp." + name);
      twice |= bySimpleName.put(name, element) != null;
    }
    return twice;
  }

  /** {@code fooBar}, {@code foo_bar} and {@code FooBAR} all become {@code FOO_BAR}. */
  private static String upperCase(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }

  private static String fresh(String wish, String separator, Set<String> taken) {
    String name = wish;
    for (int i = 2; taken.contains(name); i++) {
      name = wish + separator + i;
    }
    return name;
  }
}
