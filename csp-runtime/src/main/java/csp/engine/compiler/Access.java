package csp.engine.compiler;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Links call sites of derived classes to what the user's class may use and they may not. Not for
 * users; public because derived classes name it. A caller gets no further than its own package
 * does.
 */
public final class Access {
  static final String STATIC = "static";
  static final String VIRTUAL = "virtual";
  static final String SPECIAL = "special";
  static final String NEW = "new";
  static final String GET_STATIC = "getstatic";
  static final String PUT_STATIC = "putstatic";
  static final String GET_FIELD = "getfield";
  static final String PUT_FIELD = "putfield";

  /** In the plan of a call site of the user's: a method handle, by its parts. */
  static final char HANDLE = 'h';

  /** In the plan of a call site of the user's: any other constant, as it is. */
  static final char CONSTANT = 'c';

  private Access() {}

  /** Links a use of a member that {@code user} may use. */
  public static CallSite link(
      Lookup caller,
      String name,
      MethodType call,
      String how,
      Class<?> user,
      Class<?> owner,
      MethodType type)
      throws ReflectiveOperationException {
    Lookup lookup = MethodHandles.privateLookupIn(user, caller);
    MethodHandle member =
        switch (how) {
          case STATIC -> lookup.findStatic(owner, name, type);
          case VIRTUAL -> lookup.findVirtual(owner, name, type);
          case SPECIAL -> lookup.findSpecial(owner, name, type, user);
          case NEW -> lookup.findConstructor(owner, type);
          case GET_STATIC -> lookup.findStaticGetter(owner, name, type.returnType());
          case PUT_STATIC -> lookup.findStaticSetter(owner, name, type.returnType());
          case GET_FIELD -> lookup.findGetter(owner, name, type.returnType());
          default -> lookup.findSetter(owner, name, type.returnType());
        };
    return new ConstantCallSite(member.asType(call));
  }

  /** Links a call site of the user's, such as a lambda, whose arguments name something private. */
  public static CallSite relink(
      Lookup caller,
      String name,
      MethodType call,
      Class<?> user,
      MethodHandle bootstrap,
      String plan,
      Object... parts)
      throws Throwable {
    Lookup lookup = MethodHandles.privateLookupIn(user, caller);
    List<Object> arguments = new ArrayList<>();
    int part = 0;
    for (int i = 0; i < plan.length(); i++) {
      if (plan.charAt(i) == HANDLE) {
        arguments.add(
            handle(
                lookup,
                (Integer) parts[part],
                (Class<?>) parts[part + 1],
                (String) parts[part + 2],
                (MethodType) parts[part + 3]));
        part += 4;
      } else {
        arguments.add(parts[part++]);
      }
    }
    if (arguments.size() == 3
        && arguments.get(0) instanceof MethodType erased
        && arguments.get(1) instanceof MethodHandle body
        && arguments.get(2) instanceof MethodType exact
        && bootstrap.type().returnType() == CallSite.class
        && isMetafactory(lookup, bootstrap)) {
      return LambdaMetafactory.metafactory(lookup, name, call, erased, body, exact);
    }
    arguments.add(0, call);
    arguments.add(0, name);
    arguments.add(0, lookup);
    return (CallSite) bootstrap.invokeWithArguments(arguments);
  }

  /** A plain lambda is linked directly: to invoke a handle anew costs a JVM that starts much. */
  private static boolean isMetafactory(Lookup lookup, MethodHandle bootstrap) {
    MethodHandleInfo info = lookup.revealDirect(bootstrap.asFixedArity());
    return info.getDeclaringClass() == LambdaMetafactory.class
        && info.getName().equals("metafactory");
  }

  private static MethodHandle handle(
      Lookup lookup, int kind, Class<?> owner, String name, MethodType type)
      throws ReflectiveOperationException {
    return switch (kind) {
      case MethodHandleInfo.REF_getField -> lookup.findGetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_getStatic ->
          lookup.findStaticGetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_putField -> lookup.findSetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_putStatic ->
          lookup.findStaticSetter(owner, name, type.returnType());
      case MethodHandleInfo.REF_invokeStatic -> lookup.findStatic(owner, name, type);
      case MethodHandleInfo.REF_newInvokeSpecial -> lookup.findConstructor(owner, type);
      case MethodHandleInfo.REF_invokeSpecial ->
          lookup.findSpecial(owner, name, type, lookup.lookupClass());
      default -> lookup.findVirtual(owner, name, type);
    };
  }

  /** Links a call that does nothing, after the initialisation of {@code user}. */
  public static CallSite initialise(Lookup caller, String name, MethodType call, Class<?> user)
      throws IllegalAccessException {
    MethodHandles.privateLookupIn(user, caller).ensureInitialized(user);
    return new ConstantCallSite(MethodHandles.empty(call));
  }

  /**
   * Returns an exception that says what was attempted, and for the rest what {@code thrown} says of
   * something else that was attempted with the same null.
   */
  public static NullPointerException because(NullPointerException thrown, String attempted) {
    String said = String.valueOf(thrown.getMessage());
    int reason = said.indexOf(" because ");
    boolean known = reason >= 0 && said.endsWith(" is null"); // it cannot always tell
    NullPointerException made =
        new NullPointerException(known ? attempted + said.substring(reason) : attempted);
    made.setStackTrace(thrown.getStackTrace());
    return made;
  }
}
