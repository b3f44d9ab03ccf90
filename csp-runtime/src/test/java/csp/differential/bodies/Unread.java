package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Communications where nobody looks for them: behind interfaces, in methods that could be
 * overridden, in constructors. The process is compiled; what is called so waits as a thread does.
 */
@SuppressWarnings("IdentityBinaryExpression")
final class Unread {
  private interface Source {
    int next();
  }

  private static class Open {
    int next(ChannelInput<Integer> in) {
      return in.read() + 1;
    }
  }

  @Process
  static void readsInAnAnonymousClass(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Source source =
        new Source() {
          @Override
          public int next() {
            return in.read() * 2;
          }
        };
    out.write(source.next() + source.next());
    log.add("end");
  }

  @Process
  static void helperThatCanBeOverridden(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Open open =
        in.read() > 5
            ? new Open()
            : new Open() {
              @Override
              int next(ChannelInput<Integer> from) {
                return super.next(from) * 10;
              }
            };
    out.write(open.next(in) + open.next(in));
    log.add("end");
  }

  private static final class Greeting {
    final int first;

    Greeting(ChannelInput<Integer> in, ChannelOutput<Object> out) {
      first = in.read();
      out.write("greeting " + first);
    }
  }

  @Process
  static void constructorThatCommunicates(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read() + new Greeting(in, out).first + in.read());
    log.add(new Greeting(in, out).first);
  }

  private record Several(ChannelInput<Integer> in) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      List<Integer> values = new ArrayList<>();
      values.add(in.read());
      values.add(in.read());
      return values.iterator();
    }
  }

  @Process
  static void iteratorThatReads(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int value : new Several(in)) {
      out.write(value + in.read());
      log.add(value);
    }
  }

  private record Next(ChannelInput<Integer> in) implements IntSupplier {
    @Override
    public int getAsInt() {
      return in.read();
    }
  }

  private static int twice(IntSupplier source) {
    return source.getAsInt() * 10 + source.getAsInt();
  }

  @Process
  static void throughAnInterface(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    IntSupplier source = new Next(in);
    for (int i = 0; i < 3; i++) {
      out.write(twice(source) + in.read());
    }
    try {
      while (true) {
        log.add(twice(source));
      }
    } finally {
      out.write("over");
    }
  }

  @Process
  static void failsInThere(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Source source =
        new Source() {
          @Override
          public int next() {
            return 6 / (2 - in.read());
          }
        };
    while (true) {
      out.write(source.next());
      log.add("next");
    }
  }
}
