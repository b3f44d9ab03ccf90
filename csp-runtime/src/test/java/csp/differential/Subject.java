package csp.differential;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.differential.bodies.Log;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * A body: an annotated method, which takes at least an output and a log.
 *
 * @param factory the generated method that makes a process of it
 * @param body the method itself
 */
public record Subject(Method factory, Method body) {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  public Subject {
    factory.setAccessible(true);
    body.setAccessible(true);
  }

  /** Returns the subject of a factory method, in the class whose processes {@code in} makes. */
  public static Subject of(Method factory, Class<?> declaring) {
    try {
      return new Subject(
          factory, declaring.getDeclaredMethod(factory.getName(), factory.getParameterTypes()));
    } catch (NoSuchMethodException e) {
      throw new AssertionError("the factory of no method: " + factory, e);
    }
  }

  /** Tells whether a factory makes a process that can be tried by itself. */
  static boolean canBeTried(Method factory) {
    return CSPProcess.class.isAssignableFrom(factory.getReturnType())
        && Stream.of(factory.getParameterTypes()).anyMatch(Log.class::equals)
        && Stream.of(factory.getParameterTypes()).anyMatch(ChannelOutput.class::equals);
  }

  Object[] arguments(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    return Stream.of(body.getParameterTypes())
        .map(type -> Arguments.of(type, in, out, log))
        .toArray();
  }

  CSPProcess process(Way way, Object[] arguments) {
    return way == Way.FACTORY ? made(arguments) : plain(arguments);
  }

  /** Returns how it says it is run, if its factory makes it. */
  public String explanation() {
    return made(arguments(null, null, null)).explain();
  }

  private CSPProcess made(Object[] arguments) {
    try {
      return (CSPProcess) factory.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw Subject.<RuntimeException>sneaky(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private CSPProcess plain(Object[] arguments) {
    MethodHandle handle = spread();
    if (factory.getReturnType() != CSPServer.class) {
      return CSPProcess.of(name(), () -> call(handle, arguments), arguments);
    }
    if (body.getReturnType() == void.class) {
      return CSPServer.of(name(), () -> call(handle, arguments), arguments);
    }
    return CSPServer.of(
        name(), arguments[0], state -> call(handle, withState(state, arguments)), arguments);
  }

  private static Object[] withState(Object state, Object[] arguments) {
    Object[] all = arguments.clone();
    all[0] = state;
    return all;
  }

  private MethodHandle spread() {
    try {
      MethodHandle handle = LOOKUP.unreflect(body).asFixedArity();
      return handle.asSpreader(Object[].class, body.getParameterCount());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(MethodHandle handle, Object[] arguments) {
    try {
      return handle.invoke(arguments);
    } catch (Throwable t) {
      throw Subject.<RuntimeException>sneaky(t);
    }
  }

  /** Bodies throw what they like, as from a method that says so. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  private String name() {
    return body.getName();
  }

  @Override
  public String toString() {
    return body.getDeclaringClass().getSimpleName() + "." + name();
  }
}
