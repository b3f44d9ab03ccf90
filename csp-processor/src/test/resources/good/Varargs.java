package good;

import csp.ChannelInput;
import csp.annotation.Process;
import java.util.List;

class Varargs {
  @Process
  static void words(String... words) {}

  @Process
  static void numbers(int... numbers) {}

  @Process
  static void wordsAfter(ChannelInput<?> in, String... words) {
    in.close();
  }

  @Process
  static void array(String[] words) {}

  @Process
  static void arrays(int[]... numbers) {}

  @Process
  @SuppressWarnings("unchecked")
  static void unsafe(List<String>... lists) {}

  @Process
  static void reifiable(List<?>... lists) {}

  @Process
  @SafeVarargs
  static <T> void safe(T... things) {}

  @Process
  @SafeVarargs
  static <T> void safeAfter(ChannelInput<T> in, T... things) {
    in.close();
  }
}
