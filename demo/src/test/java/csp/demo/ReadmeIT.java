package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The README, followed to the letter: its files make a project of their own, which is built against
 * the installed artifacts, by a Maven that runs on this JDK, and run.
 *
 * <p>The pom has installed the artifacts in {@code target/it-repository}, which serves as the local
 * repository here. Plugins and libraries come from the local repository of this build, as if it
 * were a remote one, and what it lacks from Maven Central. Nothing is written outside {@code
 * target}.
 */
final class ReadmeIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** A line that is only a name in backquotes, and the code block below it: a file. */
  private static final Pattern FILE =
      Pattern.compile(
          "^`([^`\\n]+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static String readme = "";

  @BeforeAll
  static void readTheReadme() throws IOException {
    readme = Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n");
  }

  @Test
  void theProjectPrintsWhatTheReadmeSays() throws Exception {
    Path project = project("readme", readme);

    Run main = maven(project, "compile", "exec:exec");
    assertEquals(List.of("0", "1", "2", "3", "4"), main.printed(), main::toString);
    assertEquals(0, main.exit(), main::toString);

    Run news = maven(project, "exec:exec", "-Dmain=shop.News");
    assertEquals(List.of("hello", "hello", "silence"), news.printed(), news::toString);
    assertEquals(0, news.exit(), news::toString);
  }

  @Test
  void aProcessorOnTheClassPathIsIgnoredWithTheSymptomThatTheReadmeNames() throws Exception {
    Path project =
        project(
            "class-path",
            readme
                .replaceAll("</?annotationProcessorPaths>", "")
                .replaceAll("(?s)<path>.*?</path>", "")
                .replace("<artifactId>csp-annotations<", "<artifactId>csp-processor<"));

    Run run = maven(project, "compile");
    assertTrue(run.exit() != 0, run::toString);
    String printed = String.join("\n", run.printed());
    assertTrue(printed.contains("cannot find symbol"), run::toString);
    assertTrue(printed.contains("NumbersProcesses"), run::toString);
  }

  private static Path project(String name, String text) throws IOException {
    Path project = TARGET.resolve("it").resolve(name);
    delete(project); // what an earlier run compiled proves nothing
    // Without a .mvn of its own Maven takes the one of this repository.
    Files.createDirectories(project.resolve(".mvn"));
    for (MatchResult file : FILE.matcher(text).results().toList()) {
      Path path = project.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
    return project;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  private static Run maven(Path project, String... goals) throws Exception {
    boolean windows = File.separatorChar == '\\';
    Path mvn = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>(List.of(mvn.toString(), "-q", "-B", "-ntp"));
    command.add("-gs");
    command.add(settings().toString());
    command.add("-Dmaven.repo.local=" + TARGET.resolve("it-repository"));
    command.addAll(List.of(goals));

    Path out = project.resolve("out.log");
    Path errors = project.resolve("errors.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");

    Process process = builder.start();
    try {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "still running: " + command);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), lines(out), lines(errors));
  }

  /** Settings that offer the local repository of this build to the project as a remote one. */
  private static Path settings() throws IOException {
    String url = Path.of(System.getProperty("settings.localRepository")).toUri().toString();
    String repository =
        """
        <id>local</id><url>%s</url>
        <releases><checksumPolicy>ignore</checksumPolicy></releases>
        <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(url);
    return Files.writeString(
        TARGET.resolve("it").resolve("settings.xml"),
        """
        <settings>
          <profiles>
            <profile>
              <id>it</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository));
  }

  /** The lines of a file, without colours and empty lines. */
  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file)
        .replaceAll("\u001B\\[[;\\d]*m", "")
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private record Run(int exit, List<String> printed, List<String> errors) {
    @Override
    public String toString() {
      return "exit "
          + exit
          + "\n"
          + String.join("\n", printed)
          + "\n--- stderr\n"
          + String.join("\n", errors);
    }
  }
}
