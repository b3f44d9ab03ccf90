package csp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/**
 * Of every file in {@code warned/} and {@code hinted/} is said exactly what is expected: what is
 * wrong in it, and nothing of what stands beside it and is right or silenced.
 */
class LintTest {

  @TestFactory
  Stream<DynamicTest> warnsByDefault() {
    return Given.sources("warned").stream()
        .map(source -> DynamicTest.dynamicTest(source.toString(), () -> check(source)));
  }

  @TestFactory
  Stream<DynamicTest> hintsWhereAsked() {
    return Given.sources("hinted").stream()
        .map(source ->
            DynamicTest.dynamicTest(
                source.toString(), () -> check(source, "-A" + ProcessProcessor.HINTS)));
  }

  private static void check(Path source, String... options) throws Exception {
    Compilation compilation = Given.compile(List.of(source), options);
    assertThat(compilation).succeeded();
    Golden.check(expected(source), Said.by(compilation));
  }

  private static String expected(Path source) {
    return Given.RESOURCES.relativize(source).toString().replace(".java", ".txt");
  }

  @Test
  void givesNoHintUnasked() {
    Compilation compilation = Given.compile(Given.sources("hinted"), "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void failsAStrictBuild() {
    assertThat(Given.compile(Given.sources("warned"), "-Werror")).failed();
  }

  @Test
  void everyAdviceIsGivenSomewhere() throws Exception {
    StringBuilder said = new StringBuilder();
    for (String folder : List.of("warned", "hinted")) {
      for (Path file : Given.files("expected/" + folder, ".txt")) {
        said.append(Files.readString(file));
      }
    }
    for (Misuse misuse : Misuse.values()) {
      boolean error = misuse.severity() == Misuse.Severity.ERROR;
      assertTrue(error || said.toString().contains("[" + misuse.id() + "]"), misuse.id());
    }
  }

  /** A class without csp on its class path is none of our business. */
  @Test
  void isSilentWithoutTheRuntime() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ProcessProcessor())
            .withOptions("-Werror")
            .compile(
                JavaFileObjects.forSourceString(
                    "p.A", "package p; class A { void m() { new Object(); } }"));
    assertEquals(List.of(), compilation.diagnostics());
  }
}
