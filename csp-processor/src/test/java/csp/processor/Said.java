package csp.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The diagnostics of a compilation, shown as javac shows them: file, line, text and caret. */
final class Said {
  private Said() {}

  static String by(Compilation compilation) throws IOException {
    StringBuilder said = new StringBuilder();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      said.append(shown(diagnostic));
    }
    return said.toString();
  }

  private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    String text = kind + ": " + diagnostic.getMessage(Locale.ENGLISH) + "\n";
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return text;
    }
    List<String> lines = source.getCharContent(false).toString().lines().toList();
    return Path.of(source.getName()).getFileName()
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + text
        + lines.get((int) diagnostic.getLineNumber() - 1)
        + "\n"
        + " ".repeat((int) diagnostic.getColumnNumber() - 1)
        + "^\n";
  }
}
