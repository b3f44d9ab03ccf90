package csp.demo.wordcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import csp.demo.WrongArgument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user sees it: what it prints, and how it exits. */
final class WordcountTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void printsATableOfTheFilesInTheOrderOfTheirNames() throws IOException {
    file("b/deep/er.txt", "one two\nthree");
    file("a.txt", "word ".repeat(1234));
    file("empty", "");
    Files.write(folder.resolve("image"), new byte[] {'P', 'N', 'G', 0, 1});

    assertEquals(0, run(folder.toString()));
    assertEquals(
        List.of(
            "lines  words  file",
            "    1  1,234  " + folder.resolve("a.txt"),
            "    2      3  " + folder.resolve("b/deep/er.txt"),
            "    0      0  " + folder.resolve("empty"),
            "    -      -  " + folder.resolve("image") + " (binary)",
            "-----  -----",
            "    3  1,237  4 files (3 text, 1 binary)"),
        lines(out));
    assertEquals(List.of(), lines(err));
  }

  @Test
  void keepsTheFilesWithTheMostWordsAndAddsUpAll() throws IOException {
    file("a", "1");
    file("b", "1 2 3");
    file("c", "1 2");
    file("d", "1 2");

    assertEquals(0, run("-n", "3", folder.toString()));
    List<String> lines = lines(out);
    assertTrue(lines.get(1).endsWith("3  " + folder.resolve("b")), lines::toString);
    assertTrue(lines.get(2).endsWith("2  " + folder.resolve("c")), lines::toString);
    assertTrue(lines.get(3).endsWith("2  " + folder.resolve("d")), lines::toString);
    assertEquals("    4      8  4 files (4 text, 0 binary)", lines.get(5));
    assertEquals(6, lines.size());
  }

  @Test
  void moreFilesThanMayBeOpenAtOnce() throws IOException {
    int n = Main.AT_ONCE + 100;
    for (int i = 0; i < n; i++) {
      file("d%d/f%d.txt".formatted(i % 30, i), "one two three\n".repeat(i % 5));
    }
    assertEquals(0, run("-n", "1", folder.toString()));
    assertEquals("2,200  6,600  1,100 files (1,100 text, 0 binary)", lines(out).getLast());
  }

  @Test
  void anEmptyFolderIsATableWithoutRows() {
    assertEquals(0, run(folder.toString()));
    assertEquals("    0      0  0 files (0 text, 0 binary)", lines(out).getLast());
  }

  @Test
  void severalRootsMayBeFilesOrFolders() throws IOException {
    file("one.txt", "1");
    file("sub/two.txt", "1 2");
    assertEquals(0, run(folder.resolve("one.txt").toString(), folder.resolve("sub").toString()));
    assertEquals("    2      3  2 files (2 text, 0 binary)", lines(out).getLast());
  }

  @Test
  void aMissingFolderIsOneLineAndTheRestIsCounted() throws IOException {
    file("a", "1 2");
    Path missing = folder.resolve("nowhere");
    assertEquals(1, run(missing.toString(), folder.toString()));
    assertEquals(List.of("wordcount: " + missing + ": no such file or folder"), lines(err));
    assertEquals("    1      2  1 file (1 text, 0 binary)", lines(out).getLast());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeReadIsOneLineAndTheRestIsCounted() throws IOException {
    file("a", "1 2");
    Path secret = file("secret", "3");
    assertTrue(secret.toFile().setReadable(false));
    assumeFalse(Files.isReadable(secret), "root reads everything");
    assertEquals(1, run(folder.toString()));
    assertEquals(List.of("wordcount: " + secret + ": permission denied"), lines(err));
    assertEquals("    1      2  1 file (1 text, 0 binary)", lines(out).getLast());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNeitherFileNorFolderIsNotOpened() {
    assertEquals(1, run("/dev/zero"));
    assertEquals(List.of("wordcount: /dev/zero: neither a file nor a folder"), lines(err));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreNotFollowedSoThatACycleEndsAndNothingCountsTwice() throws IOException {
    Path file = file("a/b/file", "1 2 3");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/self"), Path.of("self"));
    Files.createSymbolicLink(folder.resolve("a/again"), file);
    Files.createSymbolicLink(folder.resolve("a/dangling"), Path.of("nowhere"));
    assertEquals(0, run(folder.toString()));
    assertEquals("    1      3  1 file (1 text, 0 binary)", lines(out).getLast());
    assertEquals(List.of(), lines(err));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aRootMayBeALink() throws IOException {
    file("real/file", "1 2 3");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    assertEquals(1, run(link.toString(), dangling.toString()));
    assertEquals("    1      3  1 file (1 text, 0 binary)", lines(out).getLast());
    assertEquals(List.of("wordcount: " + dangling + ": no such file or folder"), lines(err));
  }

  @Test
  void wrongArgumentsAreOneLine() {
    for (String[] wrong :
        new String[][] {{"-n"}, {"-n", "0"}, {"-n", "x"}, {"-n", "-3"}, {"--top"}, {"-x", "."}}) {
      String line = assertThrows(WrongArgument.class, () -> run(wrong)).getMessage();
      assertEquals(1, line.lines().count(), () -> String.join(" ", wrong));
    }
    assertEquals(List.of(), lines(out));
  }

  @Test
  void withoutArgumentsItCountsTheSourcesOfThisProject() {
    assertEquals(0, run("-n", "1000"));
    String itself = Path.of("src/main/java/csp/demo/wordcount/Counting.java").toString();
    assertTrue(lines(out).stream().anyMatch(line -> line.endsWith(itself)), out::toString);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(String... args) {
    try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return Main.run(o, e, args);
    }
  }

  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
