package csp.engine.compiler;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM links for the user's class and would not link for the class derived from it:
 * constants and call sites that a private method makes, as tools write them that measure which code
 * has run. Javac makes them by methods of the JDK; the private bodies of its lambdas are no such
 * case, since {@link Access} links those.
 */
final class Linkage {
  private Linkage() {}

  /** Tells whether only the class that an instruction stands in can link it. */
  static boolean isPrivate(Instruction i, Members members) {
    if (i.entry instanceof InvokeDynamicEntry site) {
      return isRestricted(site.bootstrap().bootstrapMethod(), members)
          || needsPrivateConstant(site.bootstrap(), members);
    }
    return isPrivate(i.entry, members);
  }

  private static boolean isPrivate(@Nullable PoolEntry constant, Members members) {
    if (constant instanceof ConstantDynamicEntry dynamic) {
      BootstrapMethodEntry bootstrap = dynamic.bootstrap();
      boolean needs = isRestricted(bootstrap.bootstrapMethod(), members);
      for (LoadableConstantEntry argument : bootstrap.arguments()) {
        needs |= isPrivate(argument, members);
      }
      return needs;
    }
    return constant instanceof MethodHandleEntry handle && isRestricted(handle, members);
  }

  private static boolean needsPrivateConstant(BootstrapMethodEntry bootstrap, Members members) {
    for (LoadableConstantEntry argument : bootstrap.arguments()) {
      if (argument instanceof ConstantDynamicEntry && isPrivate(argument, members)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRestricted(MethodHandleEntry handle, Members members) {
    return members.isRestricted(handle.reference());
  }
}
