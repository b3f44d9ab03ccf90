package csp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that other processors write, in this round or a later one. */
class RoundsTest {
  private static final JavaFileObject USER =
      JavaFileObjects.forSourceString(
          "p.User",
          """
          package p;
          class User {
            @csp.annotation.Process static void early(int n) {}
            @csp.annotation.Process static void late(csp.ChannelInput<Late1> in) { in.close(); }
            @csp.annotation.Process static <T extends Late3> void later(T t) throws Late2 {}
            @csp.annotation.Process static void noted(@Note(types = Late1.class) int n) {}
            @interface Note { Class<?>[] types(); String[] words() default ""; }
            @csp.annotation.Forever static Late1 state(Late1 s) { return s; }
          }
          """);

  /** Writes {@code Late1} in the first round, and so on. */
  private static final class Late extends AbstractProcessor {
    private final int last;
    private int round;

    Late(int last) {
      this.last = last;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment roundEnv) {
      round++;
      if (round <= last) {
        String name = "p.Late" + round;
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          out.write("package p; class Late" + round + " extends Exception {}");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  @Test
  void waitForTheTypesTheyName() throws Exception {
    Compilation compilation =
        Given.compiler().withProcessors(new ProcessProcessor(), new Late(3)).compile(USER);
    assertThat(compilation).succeeded();
    String generated = GoodTest.generated(compilation).get("p/UserProcesses.java");
    assertTrue(generated.contains("static CSPProcess late(ChannelInput<Late1> in)"), generated);
    assertTrue(generated.contains("static CSPServer state(Late1 s)"), generated);
    assertTrue(generated.contains("(@User.Note(types = Late1.class) int n)"), generated);
  }

  @Test
  void neverComeAndTheCompilerSaysSoOnce() {
    Compilation compilation =
        Given.compiler().withProcessors(new ProcessProcessor(), new Late(2)).compile(USER);
    assertThat(compilation).failed();
    assertEquals(1, compilation.errors().size(), () -> compilation.errors().toString());
    assertThat(compilation).hadErrorContaining("class Late3").inFile(USER).onLine(5);
  }
}
