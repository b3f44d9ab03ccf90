package csp.demo.documents;

import csp.Channel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Samples compiled by javac with our processor and all lints, all of them at once.
 *
 * @param problems a line each, with the place in the document
 * @param classes where the classes are
 * @param sources where the sources are that the processor has generated
 */
record Compilation(List<String> problems, Path classes, Path sources) {
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(int number, Sample sample) {
      super(URI.create("sample:///" + number + "/" + sample.type() + ".java"), Kind.SOURCE);
      this.text = sample.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  static Compilation of(List<Sample> samples, Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Map<JavaFileObject, Sample> bySource = new LinkedHashMap<>();
    for (Sample sample : samples) bySource.put(new Text(bySource.size(), sample), sample);

    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-Xlint:all,-processing",
            "-Xmaxerrs",
            "1000",
            "-Xmaxwarns",
            "1000",
            "-cp",
            classPath(),
            "-d",
            classes.toString(),
            "-s",
            sources.toString());
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, said, options, null, bySource.keySet());
      task.setProcessors(List.of(processor()));
      boolean compiled = task.call();
      List<String> problems = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
        if (one.getKind() == Diagnostic.Kind.NOTE || one.getKind() == Diagnostic.Kind.OTHER) {
          continue;
        }
        problems.add(where(one, bySource) + ": " + one.getMessage(Locale.ROOT));
      }
      if (!compiled && problems.isEmpty()) problems.add("javac failed and does not say why");
      return new Compilation(problems, classes, sources);
    }
  }

  /** Our processor, as javac would find it. */
  private static Processor processor() {
    return ServiceLoader.load(Processor.class).findFirst().orElseThrow();
  }

  private static String where(
      Diagnostic<? extends JavaFileObject> one, Map<JavaFileObject, Sample> bySource) {
    JavaFileObject source = one.getSource();
    Sample sample = source == null ? null : bySource.get(source);
    if (sample == null) return source == null ? "javac" : source.getName();
    return sample.block().where((int) one.getLineNumber() - 1 - sample.header());
  }

  /** What users have on their class path, and the names that samples may use. */
  static String classPath() {
    return Stream.of(
            Channel.class,
            csp.annotation.Process.class,
            NullMarked.class,
            CoreNames.class,
            csp.demo.Demos.class)
        .map(Compilation::home)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      URI uri = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the source that the processor has generated for a class of a sample. */
  String generatedFor(Sample sample) {
    Path file =
        sources
            .resolve(sample.packageName().replace('.', '/'))
            .resolve(sample.type() + "Processes.java");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
