package csp.differential;

import csp.differential.bodies.Log;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the classes of bodies by itself, from its own folders; but the log is common to all. */
final class BodyLoader extends URLClassLoader {
  private static final String PACKAGE = Log.class.getPackageName();

  private final List<Path> folders;

  private BodyLoader(List<Path> folders) {
    super(folders.stream().map(BodyLoader::url).toArray(URL[]::new), Log.class.getClassLoader());
    this.folders = folders;
  }

  /** Loads classes from {@code folder}; those that it lacks are what this build has compiled. */
  static BodyLoader of(Path folder) {
    return new BodyLoader(List.of(folder, built()));
  }

  /** Returns a loader that loads the same classes as {@code loader} does, anew. */
  static BodyLoader like(ClassLoader loader) {
    return new BodyLoader(loader instanceof BodyLoader same ? same.folders : List.of(built()));
  }

  /** Returns the folder of the test classes. */
  static Path built() {
    try {
      return Path.of(Log.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
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

  /** Its own first, so that what reads the bytecode sees what runs. */
  @Override
  public URL getResource(String name) {
    URL own = name.startsWith(PACKAGE.replace('.', '/')) ? findResource(name) : null;
    return own != null ? own : super.getResource(name);
  }
}
