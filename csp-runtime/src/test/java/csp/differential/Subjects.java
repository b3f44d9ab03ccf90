package csp.differential;

import csp.differential.bodies.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the bodies that people wrote: all that the generated factories of their package make. */
final class Subjects {
  private static final String FACTORIES = "Processes";
  private static final String PACKAGE = Log.class.getPackageName();

  private Subjects() {}

  /** Returns those that this build has compiled. */
  static List<Subject> all() {
    return all(Subjects.class.getClassLoader());
  }

  /** Returns the same bodies, as {@code loader} sees them. */
  static List<Subject> all(ClassLoader loader) {
    Path folder = BodyLoader.built().resolve(PACKAGE.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(FACTORIES + ".class"))
          .map(name -> name.substring(0, name.length() - (FACTORIES + ".class").length()))
          .sorted()
          .flatMap(name -> of(name, loader).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the bodies of one class, as {@code loader} sees it. The class is given as the name of
   * its factories gives it: a nested class by an underscore.
   */
  static List<Subject> of(String declaring, ClassLoader loader) {
    try {
      String name = PACKAGE + "." + declaring;
      Class<?> bodies = Class.forName(name.replace('_', '$'), false, loader);
      return Stream.of(Class.forName(name + FACTORIES, false, loader).getDeclaredMethods())
          .filter(Subject::canBeTried)
          .map(factory -> Subject.of(factory, bodies))
          .sorted(Comparator.comparing(Subject::toString))
          .toList();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the same body in a class that was loaded anew, and is not initialised. */
  static Subject reloaded(Subject subject) {
    Class<?> declaring = subject.body().getDeclaringClass();
    ClassLoader fresh = BodyLoader.like(declaring.getClassLoader());
    return of(declaring.getSimpleName(), fresh).stream()
        .filter(each -> each.toString().equals(subject.toString()))
        .findAny()
        .orElseThrow();
  }
}
