package csp.engine.compiler;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of the calls that may wait. */
final class Operations {
  private static final String ITERATOR = "java/util/Iterator";
  private static final String ITERABLE = "java/lang/Iterable";

  private final Map<String, SuspendingCall> calls = new HashMap<>();
  private final Set<String> owners = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();

  Operations(Collection<SuspendingCall> table) {
    for (SuspendingCall call : table) {
      calls.put(key(call.owner(), call.name(), call.descriptor()), call);
      if (!call.owner().startsWith("java/")) {
        owners.add(call.owner());
        packages.add(packageOf(call.owner()));
      }
    }
  }

  private static String key(String owner, String name, String descriptor) {
    return owner + '.' + name + descriptor;
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, internalName.lastIndexOf('/') + 1);
  }

  /**
   * Returns the operation that a call is, or null.
   *
   * @param iterates whether the caller asks a channel, or what could be one, for its iterator; if
   *     not, its iterators are of other things
   */
  @Nullable SuspendingCall find(String owner, String name, String descriptor, boolean iterates) {
    if (owner.equals(ITERATOR) ? !iterates : !owners.contains(owner)) {
      return null;
    }
    return calls.get(key(owner, name, descriptor));
  }

  boolean isIteration(String owner, String name) {
    return name.equals("iterator") && (owner.equals(ITERABLE) || owners.contains(owner));
  }

  /** The types that have operations. A class that mentions none of them does not communicate. */
  Set<String> owners() {
    return owners;
  }

  /** Tells whether a type belongs to the library: what waits there stands in the table. */
  boolean isOwnPackage(String internalName) {
    return packages.contains(packageOf(internalName));
  }
}
