package csp.differential.bodies;

import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.annotation.Process;

/** Poison and close, at every place. */
final class Endings {
  @Process
  static void poisonsItsInput(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    in.poison();
    log.add(in.isPoisoned());
    try {
      in.read();
    } catch (ChannelPoisonException e) {
      log.caught(e);
    }
    out.write("after");
  }

  @Process
  static void closesItsOutput(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    out.close();
    log.add(out.isClosed() + " " + out.isPoisoned());
    try {
      out.write(in.read());
    } catch (ChannelClosedException e) {
      log.caught(e);
    }
    log.add(in.read());
  }

  @Process
  static void poisonsItsOutputAndGoesOn(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    out.poison();
    log.add(in.read());
    out.write(in.read());
    log.add("never");
  }

  @Process
  static void closesTwiceAndPoisons(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.buffered(3);
    own.write(in.read());
    own.write(in.read());
    own.close();
    own.close();
    out.write(own.read());
    own.poison();
    try {
      out.write(own.read());
    } catch (ChannelEndedException e) {
      log.caught(e);
    }
  }

  @Process
  static void drainsWhatWasClosed(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<String> own = Channel.buffered(4);
    for (int i = 0; i < 3; i++) {
      own.write("v" + in.read());
    }
    own.close();
    try {
      while (true) {
        out.write(own.read() + in.read());
      }
    } catch (ChannelClosedException e) {
      log.caught(e);
    }
    out.write("drained");
  }

  @SuppressWarnings("csp")
  @Process
  static void returnsAtOnce(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    log.add("nothing at all");
  }

  @Process
  static void onlyPoisons(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    in.poison();
    out.poison();
  }

  @Process
  static void onlyCloses(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    in.close();
    out.close();
    log.add(in.isClosed());
  }

  @Process
  static void poisonsInAFinally(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      for (int i = 0; i < 3; i++) {
        out.write(in.read());
      }
    } finally {
      in.poison();
      out.poison();
      log.add("wound down");
    }
  }

  @Process
  static void closesInAHandler(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        out.write(in.read());
      }
    } catch (ChannelEndedException e) {
      out.close();
      log.add("closed");
      throw e;
    }
  }

  @Process
  static void keepsPoisonAndThrowsItLater(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    own.poison();
    ChannelPoisonException kept = null;
    try {
      own.read();
    } catch (ChannelPoisonException e) {
      kept = e;
      log.caught(e);
    }
    out.write(in.read());
    throw kept;
  }

  @Process
  static void failsAfterPoison(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        log.add(in.read());
      }
    } catch (ChannelEndedException e) {
      out.write("last");
      throw new IllegalStateException("after the end");
    }
  }

  @Process
  static void poisonOfAnotherChannel(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    own.poison();
    out.write(in.read());
    try {
      own.write(in.read());
    } catch (ChannelPoisonException e) {
      log.caught(e);
      out.write(in.read());
    }
    own.read();
  }

  @Process
  static void closedChannelEscapes(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    own.close();
    out.write(in.read());
    log.add("now");
    own.write(in.read());
  }

  @Process
  static void writesUntilToldNotTo(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int n = 0;
    try {
      for (; n < 40; n++) {
        out.write(n);
      }
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
      log.add(in.read());
    } finally {
      log.add(n);
    }
  }
}
