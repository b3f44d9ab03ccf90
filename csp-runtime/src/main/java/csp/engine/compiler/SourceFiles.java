package csp.engine.compiler;

import org.jspecify.annotations.Nullable;

/** The source file that each derived class came from; null if that is not known. */
final class SourceFiles {
  private static final class Name {
    @Nullable String text;
  }

  private static final ClassValue<Name> NAMES =
      new ClassValue<>() {
        @Override
        protected Name computeValue(Class<?> type) {
          return new Name();
        }
      };

  private SourceFiles() {}

  static void put(Class<?> derived, @Nullable String file) {
    NAMES.get(derived).text = file;
  }

  static @Nullable String of(Class<?> derived) {
    return NAMES.get(derived).text;
  }
}
