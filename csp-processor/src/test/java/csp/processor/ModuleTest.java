package csp.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's code in a named module, which sees only what it reads. */
class ModuleTest {
  private final StringWriter said = new StringWriter();

  @TempDir Path folder;

  @Test
  void withoutTheAnnotationGeneratedTheClassHasNone() throws Exception {
    assertTrue(compile("module m { exports p; }"), said::toString);
    assertFalse(generated().contains("Generated"), generated());
  }

  @Test
  void withTheAnnotationGeneratedTheClassHasIt() throws Exception {
    assertTrue(compile("module m { requires java.compiler; }"), said::toString);
    assertTrue(generated().contains("@Generated(\"csp.processor.ProcessProcessor\")"), generated());
  }

  @Test
  void thatDoesNotReadTheRuntimeIsToldSo() throws Exception {
    write("csp.annotations", "module csp.annotations { exports csp.annotation; }");
    for (String mark : List.of("Process", "Forever")) {
      write(
          "csp.annotations",
          "csp/annotation/" + mark + ".java",
          "package csp.annotation; public @interface "
              + mark
              + " { String value() default \"\"; }");
    }
    write("m", "module m { requires csp.annotations; }");
    write(
        "m", "p/User.java", "package p; class User { @csp.annotation.Process static void m() {} }");
    assertFalse(run("--module-source-path", folder.toString(), "-m", "m"));
    assertTrue(
        said.toString().contains("[ProcessWithoutRuntime] no factory can be generated for p.User"),
        said::toString);
  }

  /** The stubs are on the class path, so the module is made to read that. */
  private boolean compile(String module) throws Exception {
    write("m", module);
    write(
        "m", "p/User.java", "package p; class User { @csp.annotation.Process static void m() {} }");
    return run(
        "--add-reads=m=ALL-UNNAMED",
        "-cp",
        Given.classPathText(),
        "-s",
        folder.toString(),
        folder.resolve("m/module-info.java").toString(),
        folder.resolve("m/p/User.java").toString());
  }

  private void write(String module, String moduleInfo) throws Exception {
    write(module, "module-info.java", moduleInfo);
  }

  private void write(String module, String name, String text) throws Exception {
    Path file = folder.resolve(module).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String generated() throws Exception {
    return Files.readString(folder.resolve("p/UserProcesses.java"));
  }

  private boolean run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-d", folder.resolve("classes").toString()));
    all.addAll(List.of("-processorpath", Given.processorPath()));
    PrintWriter out = new PrintWriter(said);
    return ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new))
        == 0;
  }
}
