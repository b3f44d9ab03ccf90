package csp.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Reads the bodies of all methods that javac compiles, after javac has found out their types: only
 * then is known what a lambda captures, and what the generated factories return.
 */
final class BodyLint implements TaskListener {
  private final ProcessingEnvironment env;
  private final Trees trees;

  private BodyLint(ProcessingEnvironment env) {
    this.env = env;
    this.trees = Trees.instance(env);
  }

  /** Throws an {@code IllegalArgumentException} where the compiler is another. */
  static void install(ProcessingEnvironment env) {
    JavacTask.instance(env).addTaskListener(new BodyLint(env));
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
      try {
        read(type);
      } catch (RuntimeException _) {
        // Of code that does not compile anything may be missing, and advice breaks no build.
      }
    }
  }

  private void read(TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path != null) {
      CspTypes.seenFrom(type, env).ifPresent(csp -> read(path, csp));
    }
  }

  private void read(TreePath path, CspTypes csp) {
    boolean hints = env.getOptions().containsKey(ProcessProcessor.HINTS);
    Bodies bodies =
        new Bodies(trees, csp, new Advice(trees, hints), Ends.declaredIn(path, trees, csp));
    bodies.scan(path, null);
  }
}
