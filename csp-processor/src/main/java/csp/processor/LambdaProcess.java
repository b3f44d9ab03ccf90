package csp.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code CSPProcess.of} and {@code CSPServer.of} with a name: a body in place, and what it owns.
 */
final class LambdaProcess {
  private static final Set<String> MAKERS = Set.of("csp.CSPProcess", "csp.CSPServer");

  private final Trees trees;
  private final CspTypes csp;
  private final Advice advice;
  private final Ends ends;

  LambdaProcess(Trees trees, CspTypes csp, Advice advice, Ends ends) {
    this.trees = trees;
    this.csp = csp;
    this.advice = advice;
    this.ends = ends;
  }

  void check(MethodInvocationTree call, TreePath path) {
    if (!(trees.getElement(path) instanceof ExecutableElement method) || !makesProcess(method)) {
      return;
    }
    List<TreePath> bodies = new ArrayList<>();
    Set<Element> owned = new HashSet<>();
    boolean mayOwnMore = false;
    for (ExpressionTree argument : call.getArguments().subList(1, call.getArguments().size())) {
      TreePath at = new TreePath(path, argument);
      if (argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree) {
        bodies.add(at);
      } else {
        Optional<VariableElement> end = ends.behind(at);
        end.ifPresent(owned::add);
        mayOwnMore |= end.isEmpty() && mayHoldEnds(trees.getTypeMirror(at));
      }
    }
    for (TreePath body : bodies) {
      List<Uses.Mention> mentions = Uses.in(body, trees, csp, ends);
      mentions.removeIf(Uses.Mention::passedToProcess);
      if (!mayOwnMore) {
        checkOwned(mentions, owned);
      }
      ReadsAndWrites.check(mentions, advice);
    }
  }

  private static boolean makesProcess(ExecutableElement method) {
    return method.getSimpleName().contentEquals("of")
        && method.getEnclosingElement() instanceof TypeElement type
        && MAKERS.contains(type.getQualifiedName().toString())
        && method.getParameters().getFirst().asType().toString().equals("java.lang.String");
  }

  /** To end a channel is no reason to own it, so a mention beside its use is none either. */
  private void checkOwned(List<Uses.Mention> mentions, Set<Element> owned) {
    Set<Element> told = new HashSet<>(owned);
    for (Uses.Mention mention : mentions) {
      if (mention.use() != Use.BESIDES && !isClock(mention.end()) && told.add(mention.end())) {
        advice.give(Misuse.END_NOT_DECLARED, mention.path(), mention.path().getLeaf());
      }
    }
  }

  /** Nobody waits at the other end of {@code CSPTimer.every}. */
  private boolean isClock(VariableElement end) {
    return ends.beginning(end)
        .map(trees::getElement)
        .filter(maker -> Enclosing.of(maker).toString().equals("csp.CSPTimer"))
        .isPresent();
  }

  /** Anything may, but for what is only a value. */
  private static boolean mayHoldEnds(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return type == null || !type.getKind().isPrimitive();
    }
    String name = declared.asElement().toString();
    return declared.asElement().getKind() != ElementKind.ENUM
        && !Set.of("java.lang.String", "java.time.Duration", "java.time.Instant").contains(name)
        && !isBox(name);
  }

  private static boolean isBox(String name) {
    return Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short")
        .contains(name.replaceFirst("^java\\.lang\\.", ""));
  }
}
