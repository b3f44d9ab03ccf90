package good;

import csp.ChannelInput;
import csp.annotation.Process;

class Annotated {
  @interface Size {
    long max() default Long.MAX_VALUE;

    String[] words() default {};

    Class<?> type() default Object.class;

    Thread.State state() default Thread.State.NEW;

    char sign() default ',';
  }

  @Process
  static void kept(
      @Size(max = 5_000_000_000L, sign = '\'') String s,
      @Size(words = {"a, b. @", "c\n\"("}) final int n,
      @Size(type = int[].class, state = Thread.State.BLOCKED, sign = '"') long l) {}

  @Process
  static void dropped(@SuppressWarnings("EndUnused") ChannelInput<String> in) {}
}
