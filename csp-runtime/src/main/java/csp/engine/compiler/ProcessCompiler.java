package csp.engine.compiler;

import csp.engine.compiler.Derivation.Derived;
import csp.engine.compiler.Derivation.Refused;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Derives stackless processes from plain static methods, by their bytecode. It is a pipeline:
 *
 * <ol>
 *   <li>read: {@link UserClass}, {@link Decoder}
 *   <li>find suspension points, through all methods that are called: {@link Reach}
 *   <li>check whether it can do without a thread: {@link Checks}
 *   <li>types: {@link Simulation}; and liveness: {@link Liveness}
 *   <li>lay the frame out: {@link Layout}
 *   <li>emit: {@link FrameClassWriter}, {@link CopyWriter}
 *   <li>define: {@link Definer}
 * </ol>
 *
 * <p>A method is derived once, and what was derived lives as long as its class. Any thread may use
 * it.
 */
public final class ProcessCompiler {
  private final UserClasses classes = new UserClasses();
  private final Reach reach;

  /** What came of it, by class and method. */
  private final ClassValue<Map<String, Derivation>> derivations =
      new ClassValue<>() {
        @Override
        protected Map<String, Derivation> computeValue(Class<?> type) {
          return new HashMap<>();
        }
      };

  private final Definer definer = new Definer();

  /** Makes a compiler for code that uses these operations. */
  public ProcessCompiler(Collection<SuspendingCall> calls) {
    this.reach = new Reach(new Operations(calls), classes);
  }

  /**
   * Derives a process from a method, or tells why not. Never throws because of the user's code, and
   * never initialises it.
   *
   * @param lookup may access the private members of {@code owner}, or those of a class in its
   *     module
   * @param owner declares the method
   */
  public synchronized Derivation derive(
      Lookup lookup, Class<?> owner, String method, Class<?>[] parameterTypes) {
    StringBuilder signature = new StringBuilder(method).append('(');
    for (Class<?> type : parameterTypes) {
      signature.append(type.descriptorString());
    }
    String key = signature.append(')').toString();
    Map<String, Derivation> known = derivations.get(owner);
    Derivation derivation = known.get(key);
    if (derivation == null) {
      derivation = attempt(lookup, owner, key);
      known.put(key, derivation);
    }
    return derivation;
  }

  private Derivation attempt(Lookup lookup, Class<?> owner, String signature) {
    String file = "?";
    try {
      UserClass read = classes.get(owner);
      if (read == null) {
        return new Refused("its class file cannot be read", file, 0);
      }
      file = read.source;
      UserMethod method = read.methodWithParameters(signature);
      if (method == null) {
        return new Refused("its class file does not contain it", file, 0);
      }
      if (!method.isStatic()) {
        return new Refused("it is not static", file, 0);
      }
      return compile(lookup, method);
    } catch (Refusal refusal) {
      return refusal.refused();
    } catch (IllegalAccessException e) {
      return new Refused("its class is not open to the engine: " + e.getMessage(), file, 0);
    } catch (RuntimeException | LinkageError e) {
      return new Refused("the process compiler fails with " + e, file, 0);
    }
  }

  private Derived compile(Lookup lookup, UserMethod root) throws IllegalAccessException {
    reach.explore(root);
    Compilation compilation = new Compilation(root, classes, definer);
    compilation.emit();
    Class<?> frame = compilation.define(lookup);
    compilation.forget();
    return new Derived(frame, definer.prototype(lookup, frame));
  }
}
