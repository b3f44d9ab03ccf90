package csp.differential;

import csp.differential.bodies.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
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

  static List<Subject> all() {
    Path folder = root().resolve(PACKAGE.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(FACTORIES + ".class"))
          .map(name -> name.substring(0, name.length() - (FACTORIES + ".class").length()))
          .sorted()
          .flatMap(name -> of(name, Subjects.class.getClassLoader()).stream())
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
    return of(subject.body().getDeclaringClass().getSimpleName(), new Fresh()).stream()
        .filter(each -> each.toString().equals(subject.toString()))
        .findAny()
        .orElseThrow();
  }

  private static Path root() {
    try {
      return Path.of(Log.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static URL[] urls() {
    try {
      return new URL[] {root().toUri().toURL()};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the classes of bodies by itself; but the log is common. */
  private static final class Fresh extends URLClassLoader {
    Fresh() {
      super(urls(), Subjects.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE + ".") || name.equals(Log.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }
}
