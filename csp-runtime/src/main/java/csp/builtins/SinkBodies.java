package csp.builtins;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.io.PrintStream;
import java.util.function.Consumer;

/** What the processes of {@link Sinks} do. */
final class SinkBodies {
  private SinkBodies() {}

  @Forever
  static void blackHole(ChannelInput<?> in) {
    in.read();
  }

  @Forever
  static <T> void forEach(ChannelInput<? extends T> in, Consumer<? super T> action) {
    action.accept(in.read());
  }

  @Process
  static <T> void once(ChannelInput<? extends T> in, Consumer<? super T> action) {
    action.accept(in.read());
  }

  @Forever
  static void printer(ChannelInput<?> in) {
    System.out.println(in.read());
  }

  @Forever
  static void printer(ChannelInput<?> in, PrintStream stream) {
    stream.println(in.read());
  }
}
