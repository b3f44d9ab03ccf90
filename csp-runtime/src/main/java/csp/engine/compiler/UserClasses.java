package csp.engine.compiler;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose files have been read: each once, as long as there is memory for it, and no
 * longer than the class lives.
 */
final class UserClasses {
  private final ClassValue<Entry> entries =
      new ClassValue<>() {
        @Override
        protected Entry computeValue(Class<?> type) {
          return new Entry();
        }
      };

  private static final class Entry {
    @Nullable SoftReference<UserClass> read;
    boolean unreadable;
  }

  /** Returns what the file of {@code type} holds, or null if it cannot be read. */
  @Nullable UserClass get(Class<?> type) {
    Entry entry = entries.get(type);
    UserClass read = entry.read == null ? null : entry.read.get();
    if (read == null && !entry.unreadable) {
      read = UserClass.read(type);
      entry.unreadable = read == null;
      entry.read = new SoftReference<>(read);
    }
    return read;
  }

  /**
   * Returns the class that {@code from} knows under a name, if it has the same loader and module,
   * and its file can be read; else null. It is not initialised.
   */
  @Nullable UserClass seenFrom(UserClass from, String internalName) {
    if (internalName.equals(from.internalName)) {
      return from;
    }
    if (isPlatform(internalName)) {
      return null;
    }
    try {
      Class<?> type =
          Class.forName(Descriptors.binaryName(internalName), false, from.type.getClassLoader());
      return belongTogether(type, from.type) ? get(type) : null;
    } catch (ClassNotFoundException | LinkageError e) {
      return null; // the call will say so, if it is ever made
    }
  }

  private static boolean belongTogether(Class<?> one, Class<?> other) {
    return one.getClassLoader() == other.getClassLoader() && one.getModule() == other.getModule();
  }

  /** Tells whether a class can be none of the user's, by its name; spares looking for it. */
  private static boolean isPlatform(String internalName) {
    return internalName.startsWith("java/")
        || internalName.startsWith("javax/")
        || internalName.startsWith("jdk/")
        || internalName.startsWith("sun/")
        || internalName.startsWith("[");
  }
}
