package csp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected text, in a file. {@code mvn test -Dcsp.golden=rewrite} writes what came out instead of
 * comparing; the difference is then read in the version control.
 */
final class Golden {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("csp.golden"));

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = Given.RESOURCES.resolve("expected").resolve(name);
    if (REWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    } else {
      assertEquals(Files.readString(file), actual, () -> "other than in " + file);
    }
  }
}
