package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the engine are what its description says, and depend on each other one way. */
class WhereToFindWhatTest {
  private static final Path ENGINE = Path.of("src/main/java/csp/engine");
  private static final String DESCRIPTION = "package-info.java";

  /** The packages in the order of the description. */
  private final List<String> listed = new ArrayList<>();

  WhereToFindWhatTest() throws IOException {
    String description = Files.readString(ENGINE.resolve(DESCRIPTION));
    String list = description.substring(description.indexOf("<h2>Where to find what</h2>"));
    Pattern.compile("<dt>\\{@link csp\\.engine\\.(\\w+)}")
        .matcher(list)
        .results()
        .map(tag -> tag.group(1))
        .forEach(listed::add);
  }

  @Test
  void theDescriptionNamesEachPackageOnceAndEachHasOneOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.list(ENGINE)) {
      List<Path> packages = files.filter(Files::isDirectory).toList();
      assertEquals(
          packages.stream().map(folder -> folder.getFileName().toString()).sorted().toList(),
          listed.stream().sorted().toList());
      for (Path folder : packages) {
        assertTrue(Files.exists(folder.resolve(DESCRIPTION)), folder::toString);
      }
    }
  }

  @Test
  void eachPackageKnowsOnlySuchAsStandBehindItInTheList() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String name : listed) {
      List<String> known = listed.subList(listed.indexOf(name), listed.size());
      try (Stream<Path> files = Files.list(ENGINE.resolve(name))) {
        for (Path file : files.toList()) {
          mentions(file)
              .filter(mentioned -> !known.contains(mentioned))
              .forEach(mentioned -> wrong.add(file + " knows " + mentioned));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Returns the packages of the engine that a file imports, or names in full in its code. */
  private static Stream<String> mentions(Path file) throws IOException {
    String code =
        Pattern.compile(
                "/\\*.*?\\*/|//[^\n]*|\"[^\"\n]*\"|^package [^\n]*", // not in comments
                Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(file))
            .replaceAll("");
    return Pattern.compile("\\bcsp\\.engine\\.(\\w+)")
        .matcher(code)
        .results()
        .map((MatchResult found) -> found.group(1));
  }
}
