package good;

import csp.ChannelInput;
import csp.Iteration;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.List;

class Overloads {
  @Process
  static void reader(ChannelInput<Integer> in) {
    in.read();
  }

  @Process
  static void reader(ChannelInput<Integer> in, int n) {
    in.read();
  }

  @Process
  static void reader(List<ChannelInput<Integer>> ins) {
    ins.getFirst().read();
  }

  @Process
  static void fooBar() {}

  @Process
  static void foo_bar() {}

  @Process
  static void many(Object one) {}

  @Process
  static void many(Object... all) {}

  @Forever
  static int next(int n) {
    return n + 1;
  }

  @Forever
  static Object next(Object n) {
    return n;
  }

  @Forever
  static void step(Iteration<String> iteration) throws Exception {
    iteration.next("");
  }

  @Forever
  static void step(Iteration<String> iteration, Iteration<String> other) throws Exception {
    other.next(iteration.next(""));
  }
}
