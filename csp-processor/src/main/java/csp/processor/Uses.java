package csp.processor;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Every mention, in order, that a piece of code makes of an end. */
final class Uses extends TreePathScanner<Void, Void> {
  private static final Set<String> BESIDES =
      Set.of("name", "poison", "isPoisoned", "close", "isClosed", "toString", "hashCode", "equals");

  /** One mention: of which variable, what for, where, and whether a process to be is given it. */
  record Mention(VariableElement end, Use use, TreePath path, boolean passedToProcess) {}

  private final Trees trees;
  private final CspTypes csp;
  private final Ends ends;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Element> declared = new HashSet<>();
  private int insideProcess;

  private Uses(Trees trees, CspTypes csp, Ends ends) {
    this.trees = trees;
    this.csp = csp;
    this.ends = ends;
  }

  static List<Mention> in(TreePath code, Trees trees, CspTypes csp, Ends ends) {
    Uses uses = new Uses(trees, csp, ends);
    uses.scan(code, null);
    uses.mentions.removeIf(mention -> uses.declared.contains(mention.end()));
    return uses.mentions;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, Void nothing) {
    declared.add(trees.getElement(getCurrentPath()));
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree identifier, Void nothing) {
    mention();
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, Void nothing) {
    mention();
    return super.visitMemberSelect(select, null);
  }

  private void mention() {
    TreePath path = getCurrentPath();
    ends.behind(path)
        .ifPresent(end -> mentions.add(new Mention(end, use(path), path, insideProcess > 0)));
  }

  /** What is given to another process is that one's to use. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    TypeMirror type = trees.getTypeMirror(getCurrentPath());
    if (type == null || !csp.isProcess(type)) {
      return super.visitMethodInvocation(call, null);
    }
    scan(call.getMethodSelect(), null);
    insideProcess++;
    scan(call.getArguments(), null);
    insideProcess--;
    return null;
  }

  private Use use(TreePath path) {
    TreePath around = path.getParentPath();
    return switch (around.getLeaf()) {
      case ParenthesizedTree _ -> use(around);
      case EnhancedForLoopTree _ -> Use.READ;
      case MemberReferenceTree _ -> useBy(trees.getElement(around));
      case MemberSelectTree _ -> useBy(trees.getElement(around));
      case MethodInvocationTree call -> useAsArgument(call, path, around);
      default -> Use.UNKNOWN;
    };
  }

  private Use useBy(@Nullable Element method) {
    if (method == null) {
      return Use.UNKNOWN;
    }
    String name = method.getSimpleName().toString();
    if (BESIDES.contains(name)) {
      return Use.BESIDES;
    }
    if (name.equals("in") || name.equals("out")) {
      return name.equals("in") ? Use.READ : Use.WRITE;
    }
    return csp.isOutput(Enclosing.of(method).asType()) ? Use.WRITE : Use.READ;
  }

  private Use useAsArgument(MethodInvocationTree call, TreePath argument, TreePath path) {
    if (!(trees.getElement(path) instanceof ExecutableElement method)) {
      return Use.UNKNOWN;
    }
    int index = call.getArguments().indexOf(argument.getLeaf());
    Use use =
        index >= 0 && index < method.getParameters().size()
            ? useAs(method.getParameters().get(index).asType())
            : Use.UNKNOWN;
    return use == Use.UNKNOWN ? useAs(trees.getTypeMirror(argument)) : use;
  }

  private Use useAs(@Nullable TypeMirror type) {
    if (type == null || csp.isInput(type) == csp.isOutput(type)) {
      return Use.UNKNOWN;
    }
    return csp.isInput(type) ? Use.READ : Use.WRITE;
  }
}
