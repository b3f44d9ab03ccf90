package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Resources that are closed by themselves. */
@SuppressWarnings("try")
final class Resources {
  private record Noted(String name, Log log, boolean breaks) implements AutoCloseable {
    Noted {
      log.add("open " + name);
    }

    @Override
    public void close() throws IOException {
      log.add("close " + name);
      if (breaks) {
        throw new IOException("close of " + name);
      }
    }
  }

  private static Noted noted(Object name, Log log) {
    return new Noted("n" + name, log, false);
  }

  private static Noted breaking(Object name, Log log) {
    return new Noted("b" + name, log, true);
  }

  @Process
  static void closedAfterward(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted a = noted(in.read(), log)) {
      out.write(a.name() + in.read());
    }
    out.write("after");
  }

  @Process
  static void twoAreClosedBackwards(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted a = noted(in.read(), log);
        Noted b = noted(a.name() + in.read(), log)) {
      out.write(b.name() + in.read());
      log.add("body");
    }
  }

  @Process
  static void closedByAnException(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted a = noted("a", log)) {
      out.write(a.name());
      out.write(1 / in.read());
    } catch (ArithmeticException e) {
      log.caught(e);
      out.write("caught " + in.read());
    } finally {
      out.write("finally " + in.read());
    }
  }

  @Process
  static void closeThrowsToo(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted a = breaking("a", log);
        Noted b = breaking("b", log)) {
      out.write(1 / in.read());
      log.add(a + "" + b);
    }
  }

  @Process
  static void suppressedOnesAreSeen(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try (Noted a = breaking("a", log);
        Noted b = breaking(in.read(), log)) {
      out.write(a.name() + b.name() + 1 / (in.read() - 1));
    } catch (ArithmeticException | IOException e) {
      log.caught(e);
      for (Throwable each : e.getSuppressed()) {
        out.write(each.getMessage() + in.read());
        log.caught(each);
      }
    }
  }

  @Process
  static void onlyCloseThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try (Noted a = breaking(in.read(), log)) {
      out.write(a.name() + in.read());
    } catch (IOException e) {
      throw new UncheckedIOException("after " + in.read(), e);
    }
  }

  @Process
  static void noResourceAtAll(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted none = in.read() == 0 ? null : noted("some", log)) {
      out.write("none " + (none == null) + in.read());
    }
  }

  @Process
  static void leftFromALoop(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    for (int i = 0; i < 5; i++) {
      try (Noted each = noted(i, log)) {
        if (in.read() % 2 == 0) {
          continue;
        }
        out.write(each.name());
        if (in.read() > 7) {
          return;
        }
      }
      log.add("end of turn");
    }
  }

  @Process
  static void alreadyOpen(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    final Noted outer = noted(in.read(), log);
    try (outer) {
      try (Noted inner = noted(outer.name(), log)) {
        while (true) {
          out.write(inner.name() + in.read());
        }
      }
    }
  }

  @Process
  static void poisonClosesIt(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    try (Noted a = breaking("a", log)) {
      while (true) {
        out.write(a.name() + in.read());
      }
    }
  }

  @Process
  static void theSecondCannotBeOpened(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try (Noted a = noted("a", log);
        Noted b = noted("b" + 1 / in.read(), log)) {
      out.write(a.name() + b.name());
    } catch (ArithmeticException | IOException e) {
      out.write("no second " + in.read());
      log.caught(e);
    }
  }
}
