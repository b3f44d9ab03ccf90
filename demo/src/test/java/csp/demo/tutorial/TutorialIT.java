package csp.demo.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import csp.demo.tutorial.Page.Block;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The tutorial, followed from top to bottom in an empty folder: its commands are typed as they
 * stand there, its programs saved, compiled by javac and run, and what they print is compared.
 *
 * <p>Only the local Maven repository is another: the artifacts of this build are in {@code
 * target/it-repository}.
 */
final class TutorialIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** The quick compiler and the simple collector: each of these JVMs has little to do. */
  private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder = TARGET.resolve("it").resolve("tutorial");

  @BeforeEach
  void empty() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }

  @Test
  void everyStepWorksInAnEmptyFolder() throws Exception {
    assumeTrue(File.separatorChar == '/', "the commands are for a Unix shell");
    List<Page> pages = Page.all();
    type(command(pages, "M2=").replace("~/.m2/repository", "'" + TARGET + "/it-repository'"));
    String compile = command(pages, "javac -proc:full");
    String run = command(pages, "java -cp");

    int programs = 0;
    for (Page page : pages) {
      List<Block> blocks = page.blocks();
      for (Block block : blocks) save(block);
      if (blocks.stream().anyMatch(TutorialIT::isProgram)) type(compile);
      for (int i = 0; i + 1 < blocks.size(); i++) {
        String output = blocks.get(i + 1).marked("output");
        if (output == null || !isProgram(blocks.get(i))) continue;
        List<String> printed = type(run.replace("Hello", name(blocks.get(i))));
        List<String> shown = blocks.get(i + 1).content();
        boolean anyOrder = output.contains("in any order");
        assertEquals(
            anyOrder ? Printed.sorted(shown) : shown,
            anyOrder ? Printed.sorted(printed) : printed,
            blocks.get(i)::where);
        programs++;
      }
    }
    assertTrue(programs > 20, "only " + programs + " programs were run");
  }

  @Test
  void withoutTheProcessorTheErrorIsTheOneThatPart1Names() throws Exception {
    assumeTrue(File.separatorChar == '/', "the commands are for a Unix shell");
    List<Page> pages = Page.all();
    type(command(pages, "M2=").replace("~/.m2/repository", "'" + TARGET + "/it-repository'"));
    for (Block block : pages.get(1).blocks()) save(block);
    String compile = command(pages, "javac -proc:full").replace("-proc:full ", "").strip();
    String printed = String.join("\n", type("! " + compile + " 2>&1"));
    assertTrue(printed.contains("error: cannot find symbol"), printed);
    assertTrue(printed.contains("HelloProcesses"), printed);
  }

  private void save(Block block) throws IOException {
    if (isProgram(block)) Files.writeString(folder.resolve(name(block) + ".java"), block.text());
  }

  private static boolean isProgram(Block block) {
    String code = block.marked("code");
    return code != null && !code.contains("#");
  }

  /** Returns the name of the class that a program is. */
  private static String name(Block program) {
    String file = program.marked("code");
    return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
  }

  /** Returns the text of the block of commands that begins so. */
  private static String command(List<Page> pages, String beginning) {
    List<String> found = new ArrayList<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        if (block.language().equals("sh") && block.text().startsWith(beginning)) {
          found.add(block.text());
        }
      }
    }
    assertEquals(1, found.size(), beginning);
    return found.getFirst();
  }

  /** Types commands into a shell, and returns what they print. */
  private List<String> type(String commands) throws Exception {
    Path printed = folder.resolve("printed.log");
    Path errors = folder.resolve("errors.log");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", commands)
            .directory(folder.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(errors.toFile());
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
    builder.environment().put("JAVA_TOOL_OPTIONS", SHORT_LIFE);
    builder.environment().put("LC_ALL", "C.UTF-8"); // terms are printed with the sign for parallel
    builder.environment().remove("CSP");

    Process process = builder.start();
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "still running: " + commands);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String complaints = Files.readString(errors);
    assertEquals(0, process.exitValue(), commands + complaints);
    assertFalse(complaints.contains("warning"), complaints);
    return Files.readAllLines(printed);
  }
}
