package csp.engine.compiler;

import java.lang.classfile.ClassFile;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compilation of one process, with all helpers that it calls and that were not yet derived. */
final class Compilation {
  private final UserMethod root;
  private final UserClasses classes;
  private final Definer definer;
  private final List<UserMethod> methods;
  private final Map<UserMethod, byte[]> helpers = new LinkedHashMap<>();
  private byte[] process = {};

  /** Begins with a method that has been explored, and refuses it if it needs a thread. */
  Compilation(UserMethod root, UserClasses classes, Definer definer) {
    this.root = root;
    this.classes = classes;
    this.definer = definer;
    this.methods = Checks.check(root);
  }

  /** Writes all classes; nothing is defined unless all can be. */
  void emit() {
    for (UserMethod method : methods) {
      boolean asHelper = isCalled(method) && !definer.isDefined(method);
      if (method == root || asHelper) {
        Analysis analysis = analyse(method);
        if (method == root) {
          process = FrameClassWriter.write(analysis, true);
        }
        if (asHelper) {
          helpers.put(method, FrameClassWriter.write(analysis, false));
        }
      }
    }
  }

  private boolean isCalled(UserMethod callee) {
    if (!callee.communicates) {
      return false;
    }
    for (UserMethod method : methods) {
      for (UserMethod.Call call : method.calls) {
        if (call.callee() == callee && !call.inLambda()) {
          return true;
        }
      }
    }
    return false;
  }

  private Analysis analyse(UserMethod method) {
    if (method.owner.majorVersion < ClassFile.JAVA_7_VERSION) {
      throw method.refusal("its class file is older than Java 7", 0); // and has no stack maps
    }
    MethodBody body = method.body();
    if (body == null) {
      throw method.refusal("it has no code", 0);
    }
    Analysis analysis = Analysis.of(method, body, new Members(method.owner, classes));
    Checks.check(analysis, root);
    return analysis;
  }

  Class<?> define(Lookup lookup) throws IllegalAccessException {
    for (Map.Entry<UserMethod, byte[]> helper : helpers.entrySet()) {
      definer.defineHelper(lookup, helper.getKey(), helper.getValue());
    }
    return definer.defineProcess(lookup, root, process);
  }

  /** Lets go of decoded code: what is needed once more is decoded once more. */
  void forget() {
    for (UserMethod method : methods) {
      method.forgetBody();
    }
  }
}
