package csp.differential;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * The compiler of Eclipse. It writes other bytecode than javac: another order of blocks, other
 * handlers around what is locked, other temporary variables, other names of what it makes up.
 */
public final class Eclipse {
  private Eclipse() {}

  /**
   * Compiles all sources below {@code sources} into {@code classes}; no processor runs.
   *
   * @return what it complains of; empty if it has compiled them
   */
  public static String compile(Path sources, Path classes, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--release", "25", "-proc:none", "-nowarn"));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    boolean done = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return done ? "" : "it complains: " + said;
  }
}
