package csp.processor;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One end in two branches of a par: right for a pool of workers, else a value gone astray. */
final class SharedEnds {
  private final Trees trees;
  private final CspTypes csp;
  private final Advice advice;
  private final Ends ends;

  SharedEnds(Trees trees, CspTypes csp, Advice advice, Ends ends) {
    this.trees = trees;
    this.csp = csp;
    this.advice = advice;
    this.ends = ends;
  }

  private record End(VariableElement variable, Use use) {}

  void check(MethodInvocationTree call, TreePath path) {
    if (!isPar(path)) {
      return;
    }
    Set<End> before = new HashSet<>();
    receiver(call, path)
        .ifPresent(receiver ->
            branches(receiver).forEach(b -> endsIn(b).forEach(m -> before.add(end(m)))));
    Set<End> told = new HashSet<>();
    for (var argument : call.getArguments()) {
      List<Uses.Mention> mentions = endsIn(new TreePath(path, argument));
      for (Uses.Mention mention : mentions) {
        if (before.contains(end(mention)) && told.add(end(mention))) {
          advice.give(
              Misuse.END_SHARED_IN_PAR, mention.path(), mention.use().verb(), mention.end());
        }
      }
      mentions.forEach(m -> before.add(end(m)));
    }
  }

  private static End end(Uses.Mention mention) {
    return new End(mention.end(), mention.use());
  }

  private boolean isPar(TreePath call) {
    Element method = trees.getElement(call);
    if (method == null || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return false;
    }
    return switch (method.getSimpleName().toString()) {
      case "par" -> csp.isProcess(type.asType());
      case "of" -> type.getQualifiedName().contentEquals("csp.Par");
      default -> false;
    };
  }

  /** That of {@code a.par(b).par(c)} has two branches. */
  private List<TreePath> branches(TreePath path) {
    List<TreePath> branches = new ArrayList<>();
    if (path.getLeaf() instanceof MethodInvocationTree call && isPar(path)) {
      receiver(call, path).ifPresent(receiver -> branches.addAll(branches(receiver)));
      call.getArguments().forEach(argument -> branches.add(new TreePath(path, argument)));
    } else {
      branches.add(path);
    }
    return branches;
  }

  private Optional<TreePath> receiver(MethodInvocationTree call, TreePath path) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
      TypeMirror type = trees.getTypeMirror(receiver);
      boolean value = !(trees.getElement(receiver) instanceof TypeElement);
      return value && type != null && csp.isProcess(type)
          ? Optional.of(receiver)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** A branch may have been put into a variable first. */
  private List<Uses.Mention> endsIn(TreePath branch) {
    TreePath code =
        branch.getLeaf() instanceof IdentifierTree
            ? ends.beginning(trees.getElement(branch)).orElse(branch)
            : branch;
    List<Uses.Mention> mentions = new ArrayList<>(Uses.in(code, trees, csp, ends));
    mentions.removeIf(mention -> mention.use() != Use.READ && mention.use() != Use.WRITE);
    return mentions;
  }
}
