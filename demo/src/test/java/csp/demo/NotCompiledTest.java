package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import csp.CSPProcess;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whatever annotated method of the demos does not compile stands in {@code not-compiled.txt}, with
 * the reason. It asks the processes that all generated factories make how they run; so it does not
 * matter what other tests start.
 */
class NotCompiledTest {
  private static final String FACTORIES = "Processes";
  private static final Path LIST = Path.of("src/test/resources/not-compiled.txt");
  private static final List<Path> CLASSES =
      List.of(Path.of("target/classes"), Path.of("target/test-classes"));

  @Test
  @DisplayName("The build fails when a method that is not listed runs on a virtual thread")
  void whatDoesNotCompileIsListedWithItsReason() throws Exception {
    TreeMap<String, String> explanations = new TreeMap<>();
    for (Method factory : factories()) {
      explanations.put(nameOf(factory), explanationOf(factory));
    }
    assertTrue(explanations.size() > 5, "few factories were found: " + explanations.keySet());
    assumeFalse(explanations.firstEntry().getValue().contains("because csp.execution="));
    String actual =
        explanations.entrySet().stream()
            .filter(each -> !isCompiled(each.getValue()))
            .map(each -> each.getKey() + " " + withoutPlace(each.getValue()))
            .collect(Collectors.joining("\n"));
    assertEquals(listed(), actual, () -> "explanations, in full: " + explanations);
  }

  /** What was compiled and then seen to wait where it should not counts: other tests do that. */
  private static boolean isCompiled(String explanation) {
    return explanation.equals("compiled")
        || explanation.contains("because a process of it was seen to block")
        || explanation.contains("because its processes communicate in code that was not read");
  }

  private static String listed() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.filter(each -> !each.startsWith("#")).sorted().collect(Collectors.joining("\n"));
    }
  }

  /** Lines change with every edit; the reason does not. */
  private static String withoutPlace(String explanation) {
    return explanation.replaceFirst(" \\([^() ]*:\\d+\\)$", "");
  }

  private static List<Method> factories() throws Exception {
    List<Method> factories = new ArrayList<>();
    for (Path root : CLASSES) {
      try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
        for (Path file : files.filter(NotCompiledTest::holdsFactories).toList()) {
          String name = root.relativize(file).toString().replaceFirst("\\.class$", "");
          add(Class.forName(name.replace('/', '.').replace('\\', '.')), factories);
        }
      }
    }
    return factories;
  }

  private static boolean holdsFactories(Path file) {
    return file.getFileName().toString().endsWith(FACTORIES + ".class");
  }

  private static void add(Class<?> generated, List<Method> factories) {
    for (Method method : generated.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && !method.isSynthetic()
          && CSPProcess.class.isAssignableFrom(method.getReturnType())) {
        factories.add(method);
      }
    }
  }

  private static String nameOf(Method factory) {
    String declaring = factory.getDeclaringClass().getName().replaceFirst(FACTORIES + "$", "");
    return Stream.of(factory.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", declaring + "." + factory.getName() + "(", "):"));
  }

  /** A factory runs nothing, and looks at no argument: any will do. */
  private static String explanationOf(Method factory) throws ReflectiveOperationException {
    Object[] arguments =
        Stream.of(factory.getParameterTypes())
            .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
            .toArray();
    factory.setAccessible(true);
    CSPProcess process = (CSPProcess) factory.invoke(null, arguments);
    return process.explain().substring(process.name().length() + ": ".length());
  }
}
