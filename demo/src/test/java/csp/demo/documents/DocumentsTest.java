package csp.demo.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Console;
import csp.demo.Demos;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * What the documents show is true: the README, the page of the benchmarks, and the comments of all
 * sources. Java is compiled, and run where it says what it prints; {@link Sample} has the rules.
 * The tutorial has a test of its own.
 */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
final class DocumentsTest {
  private static final List<String> MODULES =
      List.of("csp-annotations", "csp-processor", "csp-runtime", "demo");
  private static final List<String> PAGES = List.of("README.md", "demo/bench/README.md");

  /** Packages whose every public type has a sample. */
  private static final List<String> SHOWN =
      List.of("csp", "csp.annotation", "csp.builtins", "csp.patterns");

  /** What is neither compiled nor checked in another way; it says why. */
  private static final Map<String, String> UNCHECKED =
      Map.of("kotlin", "there is no Gradle here", "text", "pictures and formulas");

  private static final Pattern DEMO = Pattern.compile("-Ddemo=(\\w+)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|@interface) ",
          Pattern.MULTILINE);

  @TempDir private static Path folder;
  private static List<Block> blocks = List.of();
  private static List<Sample> samples = List.of();
  private static Compilation compilation = new Compilation(List.of(), Path.of(""), Path.of(""));

  @BeforeAll
  static void compileAllSamples() throws Exception {
    Stream<Block> comments =
        MODULES.stream()
            .flatMap(module -> Documents.sources(module).stream())
            .flatMap(source -> Documents.inComments(source).stream());
    Stream<Block> pages =
        PAGES.stream().flatMap(page -> Documents.inMarkdown(Documents.ROOT.resolve(page)).stream());
    blocks = Stream.concat(comments, pages).toList();
    samples = new ArrayList<>();
    for (Block block : blocks) if (block.isJava()) samples.add(Sample.of(block, samples.size()));
    compilation = Compilation.of(samples, folder);
  }

  @Test
  void everySampleCompilesWithoutAWarning() {
    assertEquals("", String.join("\n", compilation.problems()));
    Map<String, Long> count =
        samples.stream()
            .collect(
                Collectors.groupingBy(
                    sample -> place(sample.block()), TreeMap::new, Collectors.counting()));
    System.out.println("samples compiled: " + count);
    assertTrue(count.keySet().containsAll(SHOWN), count::toString);
    assertTrue(count.containsKey("README.md"), count::toString);
  }

  @Test
  void everySampleThatSaysSoPrintsWhatItSays() throws Exception {
    URL[] classes = {compilation.classes().toUri().toURL()};
    int run = 0;
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      for (Sample sample : samples) {
        Printing stated = Printing.of(sample.block().text());
        if (!stated.isStated()) continue;
        run++;
        Method main = loader.loadClass(sample.program()).getDeclaredMethod("main");
        main.setAccessible(true);
        String printed =
            stated.forEver()
                ? Console.firstPrintedBy(stated.expected().size(), () -> run(main))
                : Console.printedBy(() -> run(main));
        assertEquals(
            stated.expected(),
            stated.comparable(printed.lines().toList()),
            sample.block()::toString);
      }
    }
    System.out.println("samples run: " + run);
    assertTrue(run > 0);
  }

  private static void run(Method main) throws Exception {
    try {
      main.invoke(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) throw thrown;
      throw e;
    }
  }

  @Test
  void whatIsSaidToBeGeneratedIs() {
    int checked = 0;
    for (Sample sample : samples) {
      if (sample.generated().isEmpty()) continue;
      checked++;
      List<String> generated = lines(compilation.generatedFor(sample));
      for (String line : lines(sample.generated())) {
        assertTrue(generated.contains(line), () -> sample.block() + ": not generated: " + line);
      }
    }
    assertTrue(checked > 0);
  }

  @Test
  void everyPublicTypeHasASample() throws Exception {
    List<String> without = new ArrayList<>();
    for (String module : MODULES) {
      for (Path source : Documents.sources(module)) {
        if (!SHOWN.contains(Sample.home(Documents.ROOT.relativize(source)))) continue;
        String text = Files.readString(source);
        List<MatchResult> types = PUBLIC_TYPE.matcher(text).results().toList();
        if (types.isEmpty()) continue;
        long declared = text.substring(0, types.getFirst().start()).lines().count();
        boolean shown =
            Documents.inComments(source).stream()
                .anyMatch(block -> block.isJava() && block.line() <= declared);
        if (!shown) without.add(source.getFileName().toString());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void theCommandsNameDemosThatThereAre() {
    List<String> names = Demos.names();
    int seen = 0;
    for (Block block : blocks) {
      for (MatchResult demo : DEMO.matcher(block.text()).results().toList()) {
        assertTrue(names.contains(demo.group(1)), () -> block + ": " + demo.group());
        seen++;
      }
    }
    assertTrue(seen > 40, "only " + seen);
  }

  @Test
  void everyBlockIsCheckedOrItIsKnownWhyNot() throws Exception {
    for (Block block : blocks) {
      switch (block.language()) {
        case "java", "shell" -> {} // above
        case "xml" ->
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(block.text())));
        case "kotlin" -> System.out.println("not checked: " + block);
        default -> assertTrue(UNCHECKED.containsKey(block.language()), block::toString);
      }
    }
  }

  /** The package that a block is in, or the page. */
  private static String place(Block block) {
    return block.file().toString().endsWith(".md")
        ? block.file().toString()
        : Sample.home(block.file());
  }

  /** The lines without white space at either side, and without empty ones. */
  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
