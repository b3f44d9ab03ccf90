package csp.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Says what was found in a body, unless the user has asked not to be told. */
final class Advice {
  private final Trees trees;
  private final boolean hints;

  Advice(Trees trees, boolean hints) {
    this.trees = trees;
    this.hints = hints;
  }

  void give(Misuse misuse, TreePath at, Object... details) {
    boolean wanted =
        switch (misuse.severity()) {
          case ERROR -> true;
          case WARNING -> !isSilenced(misuse, at);
          case HINT -> hints && !isSilenced(misuse, at);
        };
    if (wanted) {
      trees.printMessage(misuse.kind(), misuse.say(details), at.getLeaf(), at.getCompilationUnit());
    }
  }

  /** As for javac's own lint, by an annotation on any declaration around the place. */
  private boolean isSilenced(Misuse misuse, TreePath at) {
    Set<String> words = Set.of(misuse.id(), "csp", "all");
    for (TreePath path = at; path != null; path = path.getParentPath()) {
      Element declared = isDeclaration(path.getLeaf()) ? trees.getElement(path) : null;
      SuppressWarnings silenced =
          declared == null ? null : declared.getAnnotation(SuppressWarnings.class);
      if (silenced != null && Stream.of(silenced.value()).anyMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeclaration(Tree tree) {
    return tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
  }
}
