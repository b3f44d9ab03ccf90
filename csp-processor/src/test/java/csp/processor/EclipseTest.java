package csp.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse: the same factories, and of what only javac can do, silence. */
class EclipseTest {
  private final StringWriter said = new StringWriter();

  @TempDir Path out;

  @Test
  void generatesTheSame() throws Exception {
    assertTrue(compile("good"), said::toString);
    for (Path expected : Given.files("expected/good", ".java")) {
      Path generated = out.resolve(Given.RESOURCES.resolve("expected").relativize(expected));
      assertEquals(Files.readString(expected), Files.readString(generated));
    }
  }

  @Test
  void readsNoBodies() {
    assertTrue(compile("warned"), said::toString);
    for (Misuse misuse : Misuse.values()) {
      assertFalse(said.toString().contains("[" + misuse.id()), said::toString);
    }
  }

  private boolean compile(String folder) {
    List<String> arguments = new ArrayList<>(List.of("-25"));
    arguments.addAll(List.of("-cp", Given.classPathText(), "-d", out.toString()));
    arguments.addAll(List.of("-s", out.toString(), "-processor", ProcessProcessor.class.getName()));
    arguments.addAll(List.of("-processorpath", Given.processorPath()));
    Given.sources(folder).forEach(source -> arguments.add(source.toString()));
    PrintWriter writer = new PrintWriter(said);
    return BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
  }
}
