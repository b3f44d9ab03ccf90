import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Runs google-java-format over every Java file of the repository: {@code check <root>} or {@code
 * rewrite <root>}. The parent pom starts it, from source, on the JDK of the build.
 *
 * <p>Left out are {@code target} and {@code resources} folders (golden files keep their own form).
 */
final class Format {
  private static final List<String> LEFT_OUT = List.of("target", "resources", ".git");

  public static void main(String[] args) throws IOException {
    boolean check = args[0].equals("check");
    Path root = Path.of(args[1]);

    List<String> command = new ArrayList<>();
    command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    command.addAll(sources(root));

    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    int exit =
        ToolProvider.findFirst("google-java-format")
            .orElseThrow()
            .run(new PrintWriter(out), new PrintWriter(errors), command.toArray(String[]::new));

    System.err.print(errors);
    if (check && !out.toString().isBlank()) {
      out.toString().lines().forEach(f -> System.err.println("  " + root.relativize(Path.of(f))));
      System.err.println("These files are not formatted. To format them: mvn -Pformat");
    }
    System.exit(exit);
  }

  private static List<String> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !leftOut(root.relativize(f)))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private static boolean leftOut(Path file) {
    for (Path part : file) {
      if (LEFT_OUT.contains(part.toString())) return true;
    }
    return false;
  }
}
