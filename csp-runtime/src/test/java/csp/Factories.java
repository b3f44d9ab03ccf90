package csp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What a package gives to users, for lists of what is tested: none can be forgotten. */
public final class Factories {
  private Factories() {}

  /** Returns the public methods of the public classes beside this one that return such. */
  public static List<Method> beside(Class<?> one, Predicate<Class<?>> returns) {
    try {
      Path classes = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = classes.resolve(one.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.matches("[A-Z]\\w*(\\$\\w*)?\\.class"))
            .sorted()
            .map(name -> type(one.getPackageName() + "." + name.replace(".class", "")))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .filter(method -> returns.test(method.getReturnType()))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> type(String name) {
    return assertDoesNotThrow(() -> Class.forName(name, false, Factories.class.getClassLoader()));
  }

  /** Asserts that there is a test: a class of this package and a method, with a dot between. */
  public static void assertTested(Package home, String test) {
    int dot = test.indexOf('.');
    List<Method> methods =
        Arrays.stream(type(home.getName() + "." + test.substring(0, dot)).getDeclaredMethods())
            .filter(method -> method.getName().equals(test.substring(dot + 1)))
            .filter(method ->
                method.isAnnotationPresent(Test.class)
                    || method.isAnnotationPresent(ParameterizedTest.class))
            .toList();
    assertTrue(methods.size() == 1, () -> "there is no test " + test);
  }
}
