package csp.demo.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.tutorial.Lessons.Lesson;
import csp.demo.tutorial.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tutorial cannot drift: its code is that of the programs, its outputs are what they print, and
 * its links lead somewhere. {@code -Dcsp.tutorial=rewrite} brings code and outputs up to date.
 */
final class TutorialTest {
  private static final String ANY_ORDER = ", in any order";

  /** One draws, and the others print what is shown before; see {@link LessonsTest}. */
  private static final Set<String> NOT_SHOWN =
      Set.of("oscilloscope", "fractalfarm", "fractalchoice");

  private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)]+)\\)");

  @Test
  void codeIsThatOfTheProgramsAndOutputIsWhatTheyPrint() throws IOException {
    for (Page page : Page.all()) {
      List<String> upToDate = page.with(TutorialTest::upToDate);
      if ("rewrite".equals(System.getProperty("csp.tutorial"))) {
        Files.write(page.path(), upToDate);
      } else {
        for (int i = 0; i < Math.min(upToDate.size(), page.lines().size()); i++) {
          String where = page.path() + ":" + (i + 1) + " is out of date: -Dcsp.tutorial=rewrite";
          assertEquals(upToDate.get(i), page.lines().get(i), where);
        }
        assertEquals(upToDate.size(), page.lines().size(), page.name());
      }
    }
  }

  private static List<String> upToDate(Block block) {
    String code = block.marked("code");
    if (code != null) return Code.of(code);
    String output = block.marked("output");
    if (output == null) return block.content();
    if (!output.endsWith(ANY_ORDER)) return Printed.by(output);
    List<String> printed = Printed.by(output.substring(0, output.indexOf(ANY_ORDER)));
    boolean same = Printed.sorted(printed).equals(Printed.sorted(block.content()));
    return same ? block.content() : printed;
  }

  @Test
  void everyBlockOfCodeOrOutputIsMarked() throws IOException {
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        switch (block.language()) {
          case "java" -> assertTrue(block.marked("code") != null, block::where);
          case "text" -> assertTrue(block.marked("output") != null, block::where);
          default -> assertTrue(Set.of("sh", "csp").contains(block.language()), block::where);
        }
      }
    }
  }

  @Test
  void aWholeProgramStandsBelowItsName() throws IOException {
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        String code = block.marked("code");
        if (code == null || code.contains("#")) continue;
        String file = Path.of(code).getFileName().toString();
        assertEquals("`" + file + "`", page.lines().get(block.first() - 4), block::where);
      }
    }
  }

  @Test
  void everyProgramIsInTheTutorialWithItsOutput() throws IOException {
    Set<String> outputs = new HashSet<>();
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        String output = block.marked("output");
        if (output != null) outputs.add(output.replace(ANY_ORDER, ""));
      }
    }
    for (Lesson lesson : Lessons.ALL) {
      boolean shown = outputs.contains(lesson.name()) || NOT_SHOWN.contains(lesson.name());
      assertTrue(shown, lesson.name());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Page page : Page.all()) {
      for (MatchResult link : LINK.matcher(String.join("\n", page.lines())).results().toList()) {
        String target = link.group(1);
        if (target.startsWith("http")) continue;
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty() ? page.path() : Page.FOLDER.resolve(file).normalize();
        assertTrue(Files.exists(path), page.path() + " links to " + target);
        if (hash >= 0) {
          assertTrue(headings(path).contains(target.substring(hash + 1)), () -> "no " + target);
        }
      }
    }
  }

  @Test
  void everyPictureIsShown() throws IOException {
    String text = "";
    for (Page page : Page.all()) text += String.join("\n", page.lines());
    try (Stream<Path> pictures = Files.list(Page.FOLDER.resolve("pictures"))) {
      for (Path picture : pictures.toList()) {
        assertTrue(text.contains("(pictures/" + picture.getFileName() + ")"), picture::toString);
      }
    }
  }

  @Test
  void everyPartLeadsToTheNext() throws IOException {
    List<Page> pages = Page.all();
    for (int i = 0; i + 1 < pages.size(); i++) {
      String last = pages.get(i).lines().getLast();
      assertTrue(last.contains("(" + pages.get(i + 1).name() + ")"), pages.get(i).name());
    }
  }

  /** The anchors that GitHub makes of the headings of a page. */
  private static List<String> headings(Path page) throws IOException {
    List<String> anchors = new ArrayList<>();
    for (String line : Files.readAllLines(page)) {
      if (!line.matches("#+ .*")) continue;
      String heading = line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT);
      anchors.add(heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
    }
    return anchors;
  }
}
