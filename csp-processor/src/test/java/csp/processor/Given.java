package csp.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What the tests are given: sources in the resources, and the stubs of csp to compile against. */
final class Given {
  static final Path RESOURCES = Path.of("src", "test", "resources");

  /** The lint that the whole project is compiled with. */
  static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

  private static final List<File> CLASSPATH = classpath();

  private Given() {}

  static List<Path> sources(String folder) {
    return files(folder, ".java");
  }

  static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Compilation compile(List<Path> sources, String... options) {
    return compiler(options).compile(sources.stream().map(Given::file).toList());
  }

  static Compiler compiler(String... options) {
    return Compiler.javac()
        .withProcessors(new ProcessProcessor())
        .withClasspath(CLASSPATH)
        .withOptions((Object[]) options);
  }

  static JavaFileObject file(Path source) {
    try {
      return JavaFileObjects.forResource(source.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String classPathText() {
    return String.join(File.pathSeparator, CLASSPATH.stream().map(File::getPath).toList());
  }

  /** The annotations, without the runtime. */
  static List<File> annotations() {
    return List.of(new File(where(csp.annotation.Process.class)));
  }

  static String processorPath() {
    return String.join(
        File.pathSeparator,
        where(ProcessProcessor.class),
        where(csp.annotation.Process.class),
        where(JavaFile.class));
  }

  private static String where(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static List<File> classpath() {
    try {
      Path stubs = Files.createDirectories(Path.of("target", "stubs"));
      List<String> arguments = new ArrayList<>(STRICT);
      arguments.addAll(List.of("-proc:none", "-d", stubs.toString()));
      sources("support").forEach(file -> arguments.add(file.toString()));
      int result =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      if (result != 0) {
        throw new AssertionError("the stubs do not compile");
      }
      return Stream.concat(Stream.of(stubs.toFile()), annotations().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
