package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The processes of {@link TypeUses}. */
@Generated("csp.processor.ProcessProcessor")
final class TypeUsesProcesses {
  private static final ProcessMethod PLAIN =
      ProcessMethod.of(
          MethodHandles.lookup(), TypeUses.class, "plain", String.class, int.class, List.class);
  private static final ProcessMethod ARRAYS =
      ProcessMethod.of(
          MethodHandles.lookup(),
          TypeUses.class,
          "arrays",
          String[].class,
          String[].class,
          int[][].class);
  private static final ProcessMethod VARARGS =
      ProcessMethod.of(MethodHandles.lookup(), TypeUses.class, "varargs", String[].class);
  private static final ProcessMethod NESTED =
      ProcessMethod.of(
          MethodHandles.lookup(), TypeUses.class, "nested", Map.Entry.class, Date.class);
  private static final ProcessMethod BOUNDS =
      ProcessMethod.of(
          MethodHandles.lookup(),
          TypeUses.class,
          "bounds",
          ChannelInput.class,
          List.class,
          Object.class);
  private static final ProcessMethod STATE =
      ProcessMethod.of(MethodHandles.lookup(), TypeUses.class, "state", String.class);
  private static final ProcessMethod LOOSER =
      ProcessMethod.of(MethodHandles.lookup(), TypeUses.class, "looser", String.class);

  private TypeUsesProcesses() {}

  /** Returns a process that runs {@link TypeUses#plain(String, int, List)}. */
  static CSPProcess plain(
      @TypeUses.Nullable String s, @TypeUses.Both(1) int n, List<@TypeUses.Nullable String> list) {
    return CSPProcess.of(PLAIN, () -> TypeUses.plain(s, n, list), s, n, list);
  }

  /** Returns a process that runs {@link TypeUses#arrays(String[], String[], int[][])}. */
  static CSPProcess arrays(
      @TypeUses.Nullable String @TypeUses.Both [] a,
      @TypeUses.Both String[] b,
      int @TypeUses.Nullable [] @TypeUses.Both [] c) {
    return CSPProcess.of(ARRAYS, () -> TypeUses.arrays(a, b, c), a, b, c);
  }

  /** Returns a process that runs {@link TypeUses#varargs(String[])}. */
  static CSPProcess varargs(@TypeUses.Nullable String @TypeUses.Both ... names) {
    return CSPProcess.of(VARARGS, () -> TypeUses.varargs(names), (Object) names);
  }

  /** Returns a process that runs {@link TypeUses#nested(Map.Entry, Date)}. */
  static CSPProcess nested(
      Map.@TypeUses.Nullable Entry<@TypeUses.Nullable String, ?> entry, @TypeUses.Both Date date) {
    return CSPProcess.of(NESTED, () -> TypeUses.nested(entry, date), entry, date);
  }

  /** Returns a process that runs {@link TypeUses#bounds(ChannelInput, List, Object)}. */
  static <@TypeUses.Both T extends @TypeUses.Nullable Object> CSPProcess bounds(
      ChannelInput<? extends @TypeUses.Nullable T> in, List<?> all, @TypeUses.Nullable T t) {
    return CSPProcess.of(BOUNDS, () -> TypeUses.bounds(in, all, t), in, all, t);
  }

  /** Returns a server that repeats {@link TypeUses#state(String)}, beginning with {@code s}. */
  static CSPServer state(@TypeUses.Nullable String s) {
    return CSPServer.of(STATE, s, state -> TypeUses.state(state), s);
  }

  /** Returns a server that repeats {@link TypeUses#looser(String)}, beginning with {@code s}. */
  static CSPServer looser(@TypeUses.Nullable String s) {
    return CSPServer.of(LOOSER, s, state -> TypeUses.looser(state), s);
  }
}
