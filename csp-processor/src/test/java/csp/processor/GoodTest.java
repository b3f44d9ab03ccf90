package csp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code good/} compiles without a warning, to the text in {@code expected/}. */
class GoodTest {

  @TestFactory
  Stream<DynamicTest> generatesWhatIsExpected() {
    Compilation compilation =
        Given.compile(Given.sources("good"), Given.STRICT.toArray(String[]::new));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = generated(compilation);
    assertFalse(generated.isEmpty());
    return generated.entrySet().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getKey(), () -> Golden.check(file.getKey(), file.getValue())));
  }

  @Test
  void generatesTheSameBytesInAnyOrder() {
    List<Path> sources = new ArrayList<>(Given.sources("good"));
    Map<String, String> first = generated(Given.compile(sources));
    Collections.reverse(sources);
    assertEquals(first, generated(Given.compile(sources)));
  }

  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        texts.put(
            file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""),
            file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return texts;
  }
}
