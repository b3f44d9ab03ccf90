package csp.engine.compiler;

/** The source file that each derived class came from. */
final class SourceFiles {
  private static final ClassValue<String[]> NAMES =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          return new String[] {"?"};
        }
      };

  private SourceFiles() {}

  static void put(Class<?> derived, String file) {
    NAMES.get(derived)[0] = file;
  }

  static String of(Class<?> derived) {
    return NAMES.get(derived)[0];
  }
}
