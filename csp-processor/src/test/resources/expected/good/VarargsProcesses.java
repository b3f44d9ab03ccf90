package good;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/** The processes of {@link Varargs}. */
@Generated("csp.processor.ProcessProcessor")
final class VarargsProcesses {
  private static final ProcessMethod WORDS =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "words", String[].class);
  private static final ProcessMethod NUMBERS =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "numbers", int[].class);
  private static final ProcessMethod WORDS_AFTER =
      ProcessMethod.of(
          MethodHandles.lookup(), Varargs.class, "wordsAfter", ChannelInput.class, String[].class);
  private static final ProcessMethod ARRAY =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "array", String[].class);
  private static final ProcessMethod ARRAYS =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "arrays", int[][].class);
  private static final ProcessMethod UNSAFE =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "unsafe", List[].class);
  private static final ProcessMethod REIFIABLE =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "reifiable", List[].class);
  private static final ProcessMethod SAFE =
      ProcessMethod.of(MethodHandles.lookup(), Varargs.class, "safe", Object[].class);
  private static final ProcessMethod SAFE_AFTER =
      ProcessMethod.of(
          MethodHandles.lookup(), Varargs.class, "safeAfter", ChannelInput.class, Object[].class);

  private VarargsProcesses() {}

  /** Returns a process that runs {@link Varargs#words(String[])}. */
  static CSPProcess words(String... words) {
    return CSPProcess.of(WORDS, () -> Varargs.words(words), (Object) words);
  }

  /** Returns a process that runs {@link Varargs#numbers(int[])}. */
  static CSPProcess numbers(int... numbers) {
    return CSPProcess.of(NUMBERS, () -> Varargs.numbers(numbers), numbers);
  }

  /** Returns a process that runs {@link Varargs#wordsAfter(ChannelInput, String[])}. */
  static CSPProcess wordsAfter(ChannelInput<?> in, String... words) {
    return CSPProcess.of(WORDS_AFTER, () -> Varargs.wordsAfter(in, words), in, words);
  }

  /** Returns a process that runs {@link Varargs#array(String[])}. */
  static CSPProcess array(String[] words) {
    return CSPProcess.of(ARRAY, () -> Varargs.array(words), (Object) words);
  }

  /** Returns a process that runs {@link Varargs#arrays(int[][])}. */
  static CSPProcess arrays(int[]... numbers) {
    return CSPProcess.of(ARRAYS, () -> Varargs.arrays(numbers), (Object) numbers);
  }

  /** Returns a process that runs {@link Varargs#unsafe(List[])}. */
  @SuppressWarnings("unchecked")
  static CSPProcess unsafe(List<String>... lists) {
    return CSPProcess.of(UNSAFE, () -> Varargs.unsafe(lists), (Object) lists);
  }

  /** Returns a process that runs {@link Varargs#reifiable(List[])}. */
  static CSPProcess reifiable(List<?>... lists) {
    return CSPProcess.of(REIFIABLE, () -> Varargs.reifiable(lists), (Object) lists);
  }

  /** Returns a process that runs {@link Varargs#safe(Object[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> CSPProcess safe(T... things) {
    return CSPProcess.of(SAFE, () -> Varargs.safe(things), (Object) things);
  }

  /** Returns a process that runs {@link Varargs#safeAfter(ChannelInput, Object[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> CSPProcess safeAfter(ChannelInput<T> in, T... things) {
    return CSPProcess.of(SAFE_AFTER, () -> Varargs.safeAfter(in, things), in, things);
  }
}
