package csp.demo.queue;

import csp.Alt;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayDeque;
import java.util.Queue;

/** The processes; {@link Main} puts them together. */
final class Queueing {
  private Queueing() {}

  @Process
  static <T> void bounded(int room, ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    Queue<T> held = new ArrayDeque<>();
    Alt<T> either = Alt.of(in, out.writingFrom(held::element));
    while (true) {
      var choice = either.fairChoose(held.size() < room, !held.isEmpty());
      if (choice.is(in)) held.add(choice.value());
      else held.remove();
    }
  }

  @Process
  static void producer(
      int count, ChannelOutput<? super Integer> out, ChannelOutput<? super String> events) {
    for (int i = 1; i <= count; i++) {
      out.write(i);
      events.write("put " + i);
    }
  }

  @Process
  static void consumer(
      int count, ChannelInput<? extends Integer> in, ChannelOutput<? super String> events) {
    for (int i = 0; i < count; i++) events.write("  took " + in.read());
  }
}
