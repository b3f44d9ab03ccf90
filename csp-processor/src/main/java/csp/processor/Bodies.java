package csp.processor;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Walks over a class, and shows each rule the trees that it is about. */
final class Bodies extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final Advice advice;
  private final NeverStarted neverStarted;
  private final LambdaProcess lambdaProcess;
  private final MarkedBody markedBody;
  private final SharedEnds sharedEnds;

  Bodies(Trees trees, CspTypes csp, Advice advice, Ends ends) {
    this.trees = trees;
    this.advice = advice;
    this.neverStarted = new NeverStarted(trees, csp, advice);
    this.lambdaProcess = new LambdaProcess(trees, csp, advice, ends);
    this.markedBody = new MarkedBody(trees, csp, advice, ends);
    this.sharedEnds = new SharedEnds(trees, csp, advice, ends);
  }

  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
    neverStarted.check(new TreePath(getCurrentPath(), statement.getExpression()));
    return super.visitExpressionStatement(statement, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    lambdaProcess.check(call, getCurrentPath());
    sharedEnds.check(call, getCurrentPath());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, Void nothing) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
      Mark.of(method)
          .findFirst()
          .ifPresent(mark -> {
            if (isLocal(method)) {
              advice.give(Misuse.LOCAL_CLASS, annotation(tree, method, mark), mark, tree.getName());
            }
            markedBody.check(tree, method, mark, getCurrentPath());
          });
    }
    return super.visitMethod(tree, null);
  }

  /** Annotation processing passes over the classes in methods: nothing would be generated. */
  private static boolean isLocal(ExecutableElement method) {
    return Enclosing.types(method).stream()
        .map(TypeElement::getNestingKind)
        .anyMatch(nesting -> nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS);
  }

  private TreePath annotation(MethodTree tree, ExecutableElement method, Mark mark) {
    AnnotationMirror mirror = mark.mirror(method);
    Tree at = trees.getTree(method, mirror);
    return new TreePath(getCurrentPath(), at == null ? tree : at);
  }
}
