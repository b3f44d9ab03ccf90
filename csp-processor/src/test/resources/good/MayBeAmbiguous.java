package good;

import csp.annotation.Process;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

@SuppressWarnings("overloads")
class MayBeAmbiguous {
  @Process
  static void run(Consumer<Integer> consumer) {}

  @Process
  static void run(IntConsumer consumer) {}
}
