package csp.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which variable stands behind an expression whose value is a channel, an end of one, or a barrier.
 * A view such as {@code c.in()} is its channel, and a variable that begins as one is that one too.
 */
final class Ends {
  private final Trees trees;
  private final CspTypes csp;
  private final Map<Element, TreePath> beginnings = new HashMap<>();

  private Ends(Trees trees, CspTypes csp) {
    this.trees = trees;
    this.csp = csp;
  }

  static Ends declaredIn(TreePath type, Trees trees, CspTypes csp) {
    Ends ends = new Ends(trees, csp);
    new TreePathScanner<Void, Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, Void nothing) {
        Element element = trees.getElement(getCurrentPath());
        if (element != null && variable.getInitializer() != null) {
          ends.beginnings.put(element, new TreePath(getCurrentPath(), variable.getInitializer()));
        }
        return super.visitVariable(variable, null);
      }
    }.scan(type, null);
    return ends;
  }

  /** What a variable was declared with. */
  Optional<TreePath> beginning(@Nullable Element variable) {
    return Optional.ofNullable(beginnings.get(variable));
  }

  /** The variable behind an expression, if it is one that can be told from every other. */
  Optional<VariableElement> behind(TreePath path) {
    return behind(path, Set.of());
  }

  private Optional<VariableElement> behind(TreePath path, Set<Element> seen) {
    return switch (path.getLeaf()) {
      case ParenthesizedTree tree -> behind(new TreePath(path, tree.getExpression()), seen);
      case TypeCastTree tree -> behind(new TreePath(path, tree.getExpression()), seen);
      case MethodInvocationTree tree -> viewed(tree, path).flatMap(p -> behind(p, seen));
      case IdentifierTree _ -> variable(path).map(v -> original(v, seen));
      case MemberSelectTree tree when isPlain(tree.getExpression(), path) ->
          variable(path).map(v -> original(v, seen));
      default -> Optional.empty();
    };
  }

  /** {@code this.out} and {@code Numbers.out} are one variable each, {@code node.out} is many. */
  private boolean isPlain(ExpressionTree qualifier, TreePath path) {
    return (qualifier instanceof IdentifierTree name && name.getName().contentEquals("this"))
        || trees.getElement(new TreePath(path, qualifier)) instanceof TypeElement;
  }

  private Optional<VariableElement> variable(TreePath path) {
    return trees.getElement(path) instanceof VariableElement variable
            && csp.isEnd(variable.asType())
        ? Optional.of(variable)
        : Optional.empty();
  }

  private VariableElement original(VariableElement variable, Set<Element> seen) {
    TreePath beginning = beginnings.get(variable);
    if (beginning == null || seen.contains(variable)) {
      return variable;
    }
    Set<Element> more = new HashSet<>(seen);
    more.add(variable);
    return behind(beginning, more).orElse(variable);
  }

  /** The channel of which a call is a view. */
  Optional<TreePath> viewed(MethodInvocationTree call, TreePath path) {
    if (call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && Set.of("in", "out").contains(select.getIdentifier().toString())) {
      TreePath channel = new TreePath(new TreePath(path, select), select.getExpression());
      TypeMirror type = trees.getTypeMirror(channel);
      return type != null && csp.isChannel(type) ? Optional.of(channel) : Optional.empty();
    }
    return Optional.empty();
  }
}
