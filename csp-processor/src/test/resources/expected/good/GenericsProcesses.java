package good;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The processes of {@link Generics}. */
@Generated("csp.processor.ProcessProcessor")
final class GenericsProcesses {
  private static final ProcessMethod SORT =
      ProcessMethod.of(MethodHandles.lookup(), Generics.class, "sort", ChannelInput.class);
  private static final ProcessMethod COLLECT =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Generics.class,
          "collect",
          ChannelInput.class,
          List.class,
          Function.class);
  private static final ProcessMethod NOTHING =
      ProcessMethod.of(MethodHandles.lookup(), Generics.class, "nothing");
  private static final ProcessMethod ENTRY =
      ProcessMethod.of(
          MethodHandles.lookup(), Generics.class, "entry", Map.Entry.class, ChannelOutput.class);
  private static final ProcessMethod INNER =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Generics.class,
          "inner",
          Generics.Outer.Inner.class,
          Generics.Outer.Plain.class,
          Object[][].class);

  private GenericsProcesses() {}

  /** Returns a process that runs {@link Generics#sort(ChannelInput)}. */
  static <T extends Comparable<T> & Runnable> CSPProcess sort(ChannelInput<? extends T> in) {
    return CSPProcess.of(SORT, () -> Generics.sort(in), in);
  }

  /** Returns a process that runs {@link Generics#collect(ChannelInput, List, Function)}. */
  static <A, B extends List<? super A>> CSPProcess collect(
      ChannelInput<A> in, B into, Function<? super A, ?> f) {
    return CSPProcess.of(COLLECT, () -> Generics.collect(in, into, f), in, into, f);
  }

  /** Returns a process that runs {@link Generics#nothing()}. */
  static <E extends Enum<E>> CSPProcess nothing() {
    return CSPProcess.of(NOTHING, () -> Generics.nothing());
  }

  /** Returns a process that runs {@link Generics#entry(Map.Entry, ChannelOutput)}. */
  static CSPProcess entry(Map.Entry<String, ? extends Map<?, int[]>> entry, ChannelOutput<?> out) {
    return CSPProcess.of(ENTRY, () -> Generics.entry(entry, out), entry, out);
  }

  /**
   * Returns a process that runs {@link Generics#inner(Generics.Outer.Inner, Generics.Outer.Plain,
   * Object[][])}.
   */
  static <T> CSPProcess inner(
      Generics.Outer<T>.Inner<String> inner, Generics.Outer<T>.Plain plain, T[][] table) {
    return CSPProcess.of(INNER, () -> Generics.inner(inner, plain, table), inner, plain, table);
  }
}
