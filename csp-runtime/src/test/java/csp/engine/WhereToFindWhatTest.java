package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhereToFindWhatTest {
  private static final Path ENGINE = Path.of("src/main/java/csp/engine");

  @Test
  void thePackageDescriptionNamesEachTypeOnce() throws IOException {
    String description = Files.readString(ENGINE.resolve("package-info.java"));
    String list = description.substring(description.indexOf("<h2>Where to find what</h2>"));
    List<String> named =
        Pattern.compile("\\{@code[\\s*]+([A-Z]\\w+)}") // the formatter breaks lines
            .matcher(list)
            .results()
            .map(tag -> tag.group(1))
            .sorted()
            .toList();
    try (Stream<Path> files = Files.list(ENGINE)) {
      List<String> types =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .sorted()
              .toList();
      assertEquals(types, named);
    }
  }
}
