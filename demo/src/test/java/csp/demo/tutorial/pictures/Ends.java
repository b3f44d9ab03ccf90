package csp.demo.tutorial.pictures;

import csp.Barrier;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.engine.plan.Plan;
import csp.patterns.RequestReply;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The ends that a leaf of a term was given, and their directions: by the types of the parameters of
 * its method, or, for a lambda, by the ends themselves. Terms keep both to themselves, so this
 * class opens them by reflection, and is the only one that does.
 */
final class Ends {
  enum Direction {
    IN,
    OUT,
    BOTH
  }

  /** An end of the channel of this name; {@code BOTH} if nobody says which. */
  record End(String name, Direction direction) {}

  private final List<End> ends = new ArrayList<>();

  private Ends() {}

  static List<End> of(Plan.Leaf leaf) {
    Object[] arguments = (Object[]) field(leaf, "arguments");
    Object method = field(field(leaf, "traits"), "method");
    Type[] types = method == null ? null : parameterTypes(method);
    Ends ends = new Ends();
    for (int i = 0; i < arguments.length; i++) {
      ends.add(arguments[i], types == null ? "" : types[i].getTypeName());
    }
    return ends.ends;
  }

  /** Tells whether nobody gave it that name. */
  static boolean isMadeUp(String name) {
    return name.matches("(channel-|barrier |questions )\\d+");
  }

  private void add(Object value, String type) {
    if (value instanceof Collection<?> values) {
      for (Object element : values) add(element, type);
    } else if (value instanceof Barrier) {
      ends.add(new End("barrier " + System.identityHashCode(value), Direction.OUT));
    } else if (value instanceof RequestReply<?, ?>) {
      ends.add(new End("questions " + System.identityHashCode(value), Direction.BOTH));
    } else if (value instanceof ChannelInput<?> in) {
      ends.add(new End(in.name(), direction(value, type)));
    } else if (value instanceof ChannelOutput<?> out) {
      ends.add(new End(out.name(), direction(value, type)));
    }
  }

  private static Direction direction(Object end, String type) {
    if (type.contains("csp.ChannelInput")) return Direction.IN;
    if (type.contains("csp.ChannelOutput")) return Direction.OUT;
    if (!(end instanceof ChannelOutput<?>)) return Direction.IN;
    if (!(end instanceof ChannelInput<?>)) return Direction.OUT;
    return Direction.BOTH;
  }

  private static Type[] parameterTypes(Object method) {
    try {
      Class<?> declaring = (Class<?>) field(method, "declaring");
      Class<?>[] types = (Class<?>[]) field(method, "parameterTypes");
      return declaring
          .getDeclaredMethod((String) field(method, "method"), types)
          .getGenericParameterTypes();
    } catch (NoSuchMethodException e) {
      throw new AssertionError("a generated factory names a method that is not there", e);
    }
  }

  private static Object field(Object of, String name) {
    for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
      } catch (NoSuchFieldException e) {
        // it is inherited
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError(of.getClass() + " has no field " + name + ": what are its ends?");
  }
}
