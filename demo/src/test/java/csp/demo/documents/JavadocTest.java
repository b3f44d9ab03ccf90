package csp.demo.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that javadoc makes of what users import, with everything that doclint looks at. */
final class JavadocTest {
  /** "Returns ..." is the first sentence here, and parameters are explained where they need it. */
  private static final Pattern NOT_ASKED_FOR =
      Pattern.compile("no @(param|return|throws)\\b.*|\\d+ warnings?\\s*", Pattern.DOTALL);

  @Test
  void javadocHasNothingToComplainOf(@TempDir Path folder) throws Exception {
    DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-quiet",
            "-Xdoclint:all",
            "-Xmaxwarns",
            "10000",
            "-encoding",
            "UTF-8",
            "-cp",
            Compilation.classPath());
    try (StandardJavaFileManager files =
        javadoc.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean made =
          javadoc
              .getTask(null, files, said, null, options, files.getJavaFileObjects(sources()))
              .call();
      List<String> complaints = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
        String message = one.getMessage(Locale.ROOT);
        if (!NOT_ASKED_FOR.matcher(message).matches()) complaints.add(one.toString());
      }
      assertEquals("", String.join("\n", complaints));
      assertTrue(made);
    }
    assertTrue(Files.isRegularFile(folder.resolve("csp/builtins/package-summary.html")));
  }

  private static Path[] sources() {
    Set<String> packages = Set.of("csp", "csp.annotation", "csp.builtins", "csp.patterns");
    List<Path> sources = new ArrayList<>(Documents.sources("csp-annotations"));
    sources.addAll(Documents.sources("csp-runtime"));
    return sources.stream()
        .filter(source -> packages.contains(Sample.home(Documents.ROOT.relativize(source))))
        .toArray(Path[]::new);
  }
}
