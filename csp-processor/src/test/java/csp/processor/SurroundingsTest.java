package csp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Where the processor runs: behind a wrapper, in Gradle, on a full disk. */
class SurroundingsTest {
  private static final JavaFileObject USER =
      JavaFileObjects.forSourceString(
          "p.User",
          """
          package p;
          class User {
            @csp.annotation.Process static void go(csp.ChannelInput<String> in) {}
          }
          """);

  /** As Gradle and IntelliJ do: the processor sees an environment that is not javac's own. */
  private static final class Wrapper extends AbstractProcessor {
    private final Processor wrapped = new ProcessProcessor();
    private final boolean diskIsFull;

    Wrapper(boolean diskIsFull) {
      this.diskIsFull = diskIsFull;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      Filer filer = proxy(Filer.class, env.getFiler());
      wrapped.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (_, method, arguments) ->
                      method.getName().equals("getFiler") ? filer : method.invoke(env, arguments)));
    }

    private <T> T proxy(Class<T> type, T target) {
      return type.cast(
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {type},
              (_, method, arguments) -> {
                if (diskIsFull) {
                  throw new IOException("disk full");
                }
                try {
                  return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      wrapped.process(annotations, round);
      return false;
    }
  }

  @Test
  void behindAWrapperTheFactoriesAreTheSameAndNoBodyIsRead() {
    Compilation bare = Given.compiler().compile(USER);
    Compilation wrapped = Given.compiler().withProcessors(new Wrapper(false)).compile(USER);
    assertThat(bare).hadWarningContaining("[EndUnused]");
    assertThat(wrapped).succeededWithoutWarnings();
    assertEquals(GoodTest.generated(bare), GoodTest.generated(wrapped));
  }

  @Test
  void onAFullDiskItSaysSo() {
    Compilation compilation = Given.compiler().withProcessors(new Wrapper(true)).compile(USER);
    assertThat(compilation)
        .hadErrorContaining(
            "[ProcessNotWritten] the factories of p.User cannot be written (java.io.IOException:"
                + " disk full)");
  }

  @Test
  void isFoundByTheCompilerAndKnownToGradle() throws Exception {
    assertEquals(
        ProcessProcessor.class.getName(),
        resource("/META-INF/services/javax.annotation.processing.Processor"));
    assertEquals(
        ProcessProcessor.class.getName() + ",isolating",
        resource("/META-INF/gradle/incremental.annotation.processors"));
    assertTrue(new ProcessProcessor().getSupportedOptions().contains("csp.hints"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ProcessProcessor.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
