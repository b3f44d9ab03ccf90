package csp.demo.tutorial;

import csp.Channel;
import java.time.Duration;

/** What channels do when nobody is at the other end. */
final class Buffers {
  static void main() {
    Channel<String> rendezvous = Channel.create();
    System.out.println("nobody reads: " + rendezvous.tryWrite("a"));
    System.out.println("nobody reads: " + rendezvous.write("a", Duration.ofMillis(20)));
    System.out.println("nobody writes: " + rendezvous.read(Duration.ofMillis(20)));

    Channel<String> buffer = Channel.buffered(2);
    System.out.println("room for two: " + buffer.tryWrite("a") + ", " + buffer.tryWrite("b"));
    System.out.println("it is full: " + buffer.tryWrite("c"));
    System.out.println("first in, first out: " + buffer.read());

    buffer.close();
    System.out.println("closed, and drained: " + buffer.read());
  }
}
