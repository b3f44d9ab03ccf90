package csp.processor;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A process, or a choice, that is described in a statement of its own, and then forgotten. */
final class NeverStarted {
  private final Trees trees;
  private final CspTypes csp;
  private final Advice advice;

  NeverStarted(Trees trees, CspTypes csp, Advice advice) {
    this.trees = trees;
    this.csp = csp;
    this.advice = advice;
  }

  /** Only calls: an assignment has the same value, and keeps it. */
  void check(TreePath path) {
    if (path.getLeaf() instanceof MethodInvocationTree
        && trees.getElement(path) instanceof ExecutableElement method
        && !isExpectedToThrow(path)) {
      // As declared: what Map.put returns may be a process, but it is none that put describes.
      TypeMirror returned = method.getReturnType();
      if (returned.getKind() != TypeKind.DECLARED) {
        return;
      }
      if (csp.isProcess(returned)) {
        advice.give(Misuse.PROCESS_NEVER_STARTED, path);
      } else if (csp.isAlt(returned)) {
        advice.give(Misuse.ALT_NEVER_ASKED, path);
      }
    }
  }

  /** In a lambda that a test hands to {@code assertThrows} and its like. */
  private boolean isExpectedToThrow(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof LambdaExpressionTree
          && p.getParentPath().getLeaf() instanceof MethodInvocationTree) {
        Element called = trees.getElement(p.getParentPath());
        if (called != null && called.getSimpleName().toString().startsWith("assert")) {
          return true;
        }
      }
    }
    return false;
  }
}
