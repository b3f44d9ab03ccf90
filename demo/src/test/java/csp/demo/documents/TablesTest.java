package csp.demo.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables that lead here from other libraries name is there. */
final class TablesTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern CALL = Pattern.compile("([a-z]\\w*)\\(");
  private static final Pattern TYPE = Pattern.compile("(?:^|[^\\w.\"-])@?([A-Z][a-z]\\w+|CSP\\w+)");

  /** A row of a page of a package: what is there, what is here. */
  private static final Pattern CELL = Pattern.compile("<tr><td>.*?</td><td>(.*?)</td>");

  private static final Pattern MEMBERS = Pattern.compile("([A-Z]\\w+)\\.(\\w+(?:, [a-z]\\w*)*)");

  @Test
  void theReadmeLeadsFromPythonToNamesThatThereAre() throws Exception {
    Set<String> types = new HashSet<>(Set.of("Duration"));
    Set<String> methods = new HashSet<>();
    for (String module : List.of("csp-annotations", "csp-runtime")) {
      for (Path source : Documents.sources(module)) {
        Class<?> type = type(source);
        if (!type.getPackageName().startsWith("csp.engine")
            && Modifier.isPublic(type.getModifiers())) {
          types.add(type.getSimpleName());
          Arrays.stream(type.getMethods()).map(Member::getName).forEach(methods::add);
        }
      }
    }
    String readme = Files.readString(Documents.ROOT.resolve("README.md"));
    String table =
        readme.substring(readme.indexOf("## From python-csp"), readme.indexOf("## The repo"));
    int seen = 0;
    for (String row : table.lines().filter(line -> line.startsWith("|")).toList()) {
      String here = row.replaceFirst("^\\|(\\\\\\||[^|])*\\|", "");
      for (MatchResult code : CODE.matcher(here).results().toList()) {
        for (MatchResult call : CALL.matcher(code.group(1)).results().toList()) {
          String name = call.group(1);
          assertTrue(name.equals("f") || name.equals("writer") || methods.contains(name), name);
          seen++;
        }
        for (MatchResult type : TYPE.matcher(code.group(1)).results().toList()) {
          String name = type.group(1);
          assertTrue(name.equals("NumbersProcesses") || types.contains(name), name);
          seen++;
        }
      }
    }
    assertTrue(seen > 30, "only " + seen + " names in\n" + table);
  }

  @Test
  void thePageOfTheBuiltinsLeadsToNamesThatThereAre() throws Exception {
    String page =
        Files.readString(
            Documents.ROOT.resolve("csp-runtime/src/main/java/csp/builtins/package-info.java"));
    int seen = 0;
    for (MatchResult cell : CELL.matcher(page).results().toList()) {
      for (MatchResult some : MEMBERS.matcher(cell.group(1)).results().toList()) {
        Class<?> type = Class.forName("csp.builtins." + some.group(1));
        List<String> members =
            Stream.<Member>concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
                .map(Member::getName)
                .toList();
        for (String name : some.group(2).split(", ")) {
          assertTrue(members.contains(name), () -> type.getSimpleName() + "." + name);
          seen++;
        }
      }
    }
    assertTrue(seen > 60, "only " + seen);
  }

  private static Class<?> type(Path source) throws ClassNotFoundException {
    String name = source.getFileName().toString().replace(".java", "");
    String home = Sample.home(Documents.ROOT.relativize(source));
    // package-info is a class only if it has an annotation that is kept
    return name.equals("package-info") ? Object.class : Class.forName(home + "." + name);
  }
}
