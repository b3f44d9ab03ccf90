package csp.differential.random;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes that are compiled by javac and loaded without a file; their bytes can be read. */
final class InMemory extends ClassLoader {
  private final Map<String, byte[]> classes;

  private InMemory(Map<String, byte[]> classes) {
    super(InMemory.class.getClassLoader());
    this.classes = classes;
  }

  /**
   * Compiles sources, given by the names of their main classes.
   *
   * @param debugging what the classes tell of lines and variables: {@code -g}, {@code -g:none}
   */
  static InMemory compile(Map<String, String> sources, String debugging) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, null)) {
      Written written = new Written(files);
      List<String> options =
          List.of(debugging, "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      if (!javac.getTask(null, written, said, options, null, units).call()) {
        throw new AssertionError("made-up source is wrong: " + said.getDiagnostics());
      }
      return new InMemory(written.bytes());
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = classes.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what javac writes. */
  private static final class Written extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new ConcurrentHashMap<>();

    Written(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("string:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return outputs.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new ConcurrentHashMap<>();
      outputs.forEach((name, output) -> bytes.put(name, output.toByteArray()));
      return bytes;
    }
  }
}
