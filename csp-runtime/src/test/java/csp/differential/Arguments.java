package csp.differential;

import csp.Barrier;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.differential.bodies.Log;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a body is given for a parameter, by its type; the same each time. */
final class Arguments {
  private static final Map<Class<?>, Object> PLAIN =
      Map.of(
          int.class,
          2,
          long.class,
          5L,
          double.class,
          0.25,
          float.class,
          12.5f,
          byte.class,
          (byte) 3,
          short.class,
          (short) 300,
          char.class,
          'k',
          boolean.class,
          true,
          String.class,
          "s",
          Object.class,
          "first");

  private Arguments() {}

  static Object of(Class<?> type, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    if (type == ChannelInput.class) {
      return in;
    }
    if (type == ChannelOutput.class) {
      return out;
    }
    if (type == Log.class) {
      return log;
    }
    if (type == ChannelInput[].class) {
      return new ChannelInput<?>[] {in};
    }
    if (type == List.class) {
      return in == null ? List.of() : List.of(in);
    }
    if (type == Barrier.class) {
      return Barrier.create(1);
    }
    if (type == int[].class) {
      return new int[] {10, 20};
    }
    return type.isRecord() ? record(type, in, out, log) : PLAIN.get(type);
  }

  private static Object record(
      Class<?> type, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(
          Stream.of(types).map(each -> of(each, in, out, log)).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
