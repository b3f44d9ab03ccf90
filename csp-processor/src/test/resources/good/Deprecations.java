package good;

import csp.ChannelInput;
import csp.annotation.Process;

/** What is deprecated, and how it is named. */
@SuppressWarnings("removal")
class Deprecations {
  @Deprecated
  static class Old {
    @Process
    static void go(Old old) {}
  }

  @Deprecated(since = "1", forRemoval = true)
  static class Doomed {
    @Process
    static void go(Doomed doomed) {}
  }

  enum Choice {
    @Deprecated
    LEFT,
    RIGHT
  }

  @interface Note {
    Choice value();
  }

  @Process
  @Deprecated
  static void old(ChannelInput<?> in) {
    in.close();
  }

  @Process
  @Deprecated(since = "1", forRemoval = true)
  static void doomed(ChannelInput<?> in) {
    in.close();
  }

  @Process
  static void takes(Old old) {}

  @Process
  static void takes(ChannelInput<Doomed> in) {
    in.close();
  }

  @Process
  @Deprecated
  static void takes(Old old, Doomed doomed) {}

  @Process
  static void noted(@Note(Choice.LEFT) int n) {}
}
