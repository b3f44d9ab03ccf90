package csp.processor;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The body of a marked method against its parameters. */
final class MarkedBody {
  private final Trees trees;
  private final CspTypes csp;
  private final Advice advice;
  private final Ends ends;

  MarkedBody(Trees trees, CspTypes csp, Advice advice, Ends ends) {
    this.trees = trees;
    this.csp = csp;
    this.advice = advice;
    this.ends = ends;
  }

  void check(MethodTree tree, ExecutableElement method, Mark mark, TreePath path) {
    if (tree.getBody() == null) {
      return;
    }
    TreePath body = new TreePath(path, tree.getBody());
    List<Uses.Mention> mentions = Uses.in(body, trees, csp, ends);
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TreePath at = new TreePath(path, tree.getParameters().get(i));
      if (csp.isEnd(parameter.asType())) {
        EnumSet<Use> uses =
            mentions.stream()
                .filter(mention -> mention.end().equals(parameter))
                .map(Uses.Mention::use)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Use.class)));
        checkUsed(uses, tree, mark, parameter, at);
        checkWhole(uses, tree, mark, parameter, at);
      }
      boolean varargs = method.isVarArgs() && i == method.getParameters().size() - 1;
      if (parameter.asType().getKind() == TypeKind.ARRAY && !varargs) {
        advice.give(Misuse.MUTABLE_ARRAY, at, parameter);
      }
    }
    mentions.removeIf(Uses.Mention::passedToProcess);
    ReadsAndWrites.check(mentions, advice);
    if (mark == Mark.PROCESS) {
      checkLoop(tree, body);
    }
  }

  /** A body that only throws is not written yet, or there to fail. */
  private void checkUsed(
      EnumSet<Use> uses, MethodTree tree, Mark mark, VariableElement parameter, TreePath at) {
    List<? extends StatementTree> statements = tree.getBody().getStatements();
    boolean throwsOnly = statements.size() == 1 && statements.getFirst() instanceof ThrowTree;
    if (uses.isEmpty() && !throwsOnly) {
      advice.give(Misuse.END_UNUSED, at, mark, tree.getName(), parameter);
    }
  }

  private void checkWhole(
      EnumSet<Use> uses, MethodTree tree, Mark mark, VariableElement parameter, TreePath at) {
    if (!csp.isChannel(parameter.asType())) {
      return;
    }
    EnumSet<Use> directions = EnumSet.copyOf(uses);
    directions.remove(Use.BESIDES);
    if (directions.equals(Set.of(Use.READ)) || directions.equals(Set.of(Use.WRITE))) {
      Use use = directions.iterator().next();
      advice.give(
          Misuse.WHOLE_CHANNEL,
          at,
          mark,
          tree.getName(),
          parameter,
          use.third(),
          use == Use.READ ? "ChannelInput" : "ChannelOutput");
    }
  }

  private void checkLoop(MethodTree tree, TreePath body) {
    List<? extends StatementTree> statements = ((BlockTree) body.getLeaf()).getStatements();
    if (statements.size() == 1 && isEndless(statements.getFirst())) {
      TreePath loop = new TreePath(body, statements.getFirst());
      if (!Boolean.TRUE.equals(new Exits().scan(loop, null))) {
        advice.give(Misuse.LOOP_FOREVER, loop, tree.getName());
      }
    }
  }

  private static boolean isEndless(StatementTree statement) {
    return switch (statement) {
      case WhileLoopTree loop ->
          loop.getCondition() instanceof ParenthesizedTree condition
              && condition.getExpression() instanceof LiteralTree literal
              && Boolean.TRUE.equals(literal.getValue());
      case ForLoopTree loop ->
          loop.getCondition() == null
              && loop.getInitializer().isEmpty()
              && loop.getUpdate().isEmpty();
      default -> false;
    };
  }

  /** Whether a loop may be left. A break of an inner loop counts too: better to say too little. */
  private static final class Exits extends TreePathScanner<Boolean, Void> {
    @Override
    public Boolean visitBreak(BreakTree node, Void nothing) {
      return true;
    }

    @Override
    public Boolean visitReturn(ReturnTree node, Void nothing) {
      return true;
    }

    @Override
    public @Nullable Boolean visitLambdaExpression(LambdaExpressionTree node, Void nothing) {
      return null;
    }

    @Override
    public @Nullable Boolean visitClass(ClassTree node, Void nothing) {
      return null;
    }

    @Override
    public @Nullable Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
