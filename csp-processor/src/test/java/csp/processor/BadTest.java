package csp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code bad/} is refused with exactly what {@code expected/bad/} shows. */
class BadTest {

  @TestFactory
  Stream<DynamicTest> saysWhatIsExpected() {
    return Given.sources("bad").stream()
        .map(source -> DynamicTest.dynamicTest(source.toString(), () -> check(source)));
  }

  private static void check(Path source) throws Exception {
    Compilation compilation = Given.compile(List.of(source), Given.STRICT.toArray(String[]::new));
    assertThat(compilation).failed();
    String name = source.getFileName().toString().replace(".java", ".txt");
    Golden.check("bad/" + name, Said.by(compilation));
  }

  @Test
  void saysThatTheRuntimeIsMissing() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ProcessProcessor())
            .withClasspath(Given.annotations())
            .compile(
                JavaFileObjects.forSourceString(
                    "p.A", "package p; class A { @csp.annotation.Process static void m() {} }"));
    assertThat(compilation)
        .hadErrorContaining("[ProcessWithoutRuntime] no factory can be generated for p.A");
  }

  /** A sentence that no test has seen is perhaps never said. */
  @Test
  void everyErrorIsSaidSomewhere() throws Exception {
    StringBuilder said = new StringBuilder();
    for (Path file : Given.files("expected/bad", ".txt")) {
      said.append(Files.readString(file));
    }
    List<Misuse> elsewhere = List.of(Misuse.NO_RUNTIME, Misuse.NOT_WRITTEN);
    for (Misuse misuse : Misuse.values()) {
      if (misuse.severity() == Misuse.Severity.ERROR && !elsewhere.contains(misuse)) {
        assertTrue(said.toString().contains("[" + misuse.id() + "]"), misuse.id());
      }
    }
  }
}
