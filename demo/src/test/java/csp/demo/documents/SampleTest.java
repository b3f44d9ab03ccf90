package csp.demo.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link DocumentsTest} would find, and where it would say that it is. */
final class SampleTest {
  private static final Path SOURCE = Path.of("csp-runtime/src/main/java/csp/Some.java");

  @TempDir private Path folder;

  @Test
  void aMistakeIsNamedWithItsLineInTheDocument() throws Exception {
    assertEquals(List.of(SOURCE + ":12"), places("int n = 1;\nn.times(2);"));
    assertEquals(List.of(SOURCE + ":12"), places("static int f() {\n  return \"\";\n}"));
    assertEquals(List.of(SOURCE + ":11"), places("final class A extends B {}"));
    assertEquals(List.of(), places("out.write(in.read());"));
  }

  @Test
  void aWarningIsAMistakeOfJavacsAndOfTheProcessors() throws Exception {
    assertEquals(List.of(SOURCE + ":11"), places("List list = List.of(1);"));
    assertEquals(
        List.of(SOURCE + ":11"), places("CSPProcess.of(\"read\", () -> in.read()).start();"));
  }

  @Test
  void whatIsPrintedIsComparedInTheOrderThatIsSaid() {
    Printing stated = Printing.of("a(); // prints 1, 2\nb(); // prints x, y in either order");
    assertEquals(stated.expected(), stated.comparable(List.of("1", "2", "y", "x")));
    assertNotEquals(stated.expected(), stated.comparable(List.of("2", "1", "x", "y")));
    assertNotEquals(stated.expected(), stated.comparable(List.of("1", "2", "x")));
    assertNotEquals(stated.expected(), stated.comparable(List.of("1", "2", "x", "y", "z")));
  }

  @Test
  void whatGoesOnForEverIsComparedAsFarAsItIsSaid() {
    Printing stated = Printing.of("a(); // prints 1, 2, ...");
    assertTrue(stated.forEver());
    assertEquals(stated.expected(), stated.comparable(List.of("1", "2", "3")));
    assertNotEquals(stated.expected(), stated.comparable(List.of("1")));
  }

  @Test
  void blocksAreFoundInCommentsAndInMarkdown() throws Exception {
    Path source = folder.resolve("A.java");
    Files.writeString(
        source,
        "/**\n * <pre>{@code\n * a();\n * }</pre>\n * <pre>\n * --->\n * </pre>\n"
            + " * <pre>{@code\n * mvn x\n * }</pre>\n */\n");
    Path file = Documents.ROOT.relativize(source);
    assertEquals(
        List.of(
            new Block(file, 3, "java", "a();"),
            new Block(file, 6, "text", "--->"),
            new Block(file, 9, "shell", "mvn x")),
        Documents.inComments(source));

    Path page = folder.resolve("a.md");
    Files.writeString(page, "# A\n\n    mvn x\n\n```xml\n<a/>\n```\nfolded\n    line\n");
    Path there = Documents.ROOT.relativize(page);
    assertEquals(
        List.of(new Block(there, 3, "shell", "mvn x"), new Block(there, 6, "xml", "<a/>")),
        Documents.inMarkdown(page));
  }

  private List<String> places(String text) throws Exception {
    Sample sample = Sample.of(new Block(SOURCE, 11, "java", text), 0);
    return Compilation.of(List.of(sample), folder).problems().stream()
        .map(problem -> problem.substring(0, problem.indexOf(": ")))
        .toList();
  }
}
