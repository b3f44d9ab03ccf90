package csp.engine.compiler;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Set;

/** Defines derived classes in the package and the loader of the user's: each once. */
final class Definer {
  private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class);

  /** The helpers that have been defined, by the class that declares them. */
  private final ClassValue<Set<String>> helpers =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return new HashSet<>();
        }
      };

  boolean isDefined(UserMethod helper) {
    return helpers.get(helper.owner.type).contains(helper.signature());
  }

  void defineHelper(Lookup lookup, UserMethod helper, byte[] bytes) throws IllegalAccessException {
    define(lookup, helper.owner, bytes);
    helpers.get(helper.owner.type).add(helper.signature());
  }

  Class<?> defineProcess(Lookup lookup, UserMethod method, byte[] bytes)
      throws IllegalAccessException {
    return define(lookup, method.owner, bytes);
  }

  private static Class<?> define(Lookup lookup, UserClass owner, byte[] bytes)
      throws IllegalAccessException {
    Class<?> derived = MethodHandles.privateLookupIn(owner.type, lookup).defineClass(bytes);
    SourceFiles.put(derived, owner.sourceFile);
    return derived;
  }

  /** Makes an instance, which also has the class verified. */
  Object prototype(Lookup lookup, Class<?> frame) throws IllegalAccessException {
    try {
      return MethodHandles.privateLookupIn(frame, lookup)
          .findConstructor(frame, CONSTRUCTOR)
          .invoke();
    } catch (IllegalAccessException | LinkageError e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
