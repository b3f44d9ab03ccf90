package csp.differential.bodies;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Execution;
import csp.Par;
import csp.ProcessFailedException;
import csp.Seq;
import csp.Skip;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Processes that start others. */
@SuppressWarnings("csp")
final class Networks {
  @Process
  static void doubling(ChannelInput<Integer> in, ChannelOutput<Object> out, int n) {
    for (int i = 0; i < n; i++) {
      out.write(in.read() * 2);
    }
  }

  @Process
  static void numbers(ChannelOutput<Integer> out, int n) {
    for (int i = 0; i < n; i++) {
      out.write(i);
    }
    out.close();
  }

  @Process
  static void failing(ChannelInput<Integer> in, int by) {
    throw new IllegalStateException("quotient " + in.read() / by);
  }

  @Forever
  static void increment(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    out.write(in.read() + 1);
  }

  @Process
  static void startsOne(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    NetworksProcesses.doubling(in, out, 2).start();
    log.add("between");
    NetworksProcesses.doubling(in, out, 1).times(2).start();
    out.write(in.read());
  }

  @Process
  static void startsAPipeline(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    NetworksProcesses.numbers(a, in.read() + 4)
        .par(NetworksProcesses.increment(a, b), NetworksProcesses.doubling(b, out, 4))
        .start();
    log.add("started");
    out.write(in.read());
  }

  @Process
  static void startsLambdas(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int first = in.read();
    List<Object> seen = new ArrayList<>();
    CSPProcess lambda = CSPProcess.of("lambda", () -> seen.add(first + in.read()), in);
    Seq.of(lambda, lambda, Skip.SKIP).start();
    out.write(List.copyOf(seen));
    lambda.start();
    log.add(seen.size());
  }

  @Process
  static void spawnsAndJoins(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Execution child = NetworksProcesses.doubling(in, out, 3).spawn();
    child.join();
    log.add(child.state() + " " + child.isRunning() + child.name());
    out.write(in.read());
    log.add(NetworksProcesses.doubling(in, out, 1).spawn().join(Duration.ofMinutes(1)));
  }

  @Process
  static void talksToItsChild(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> down = Channel.create("down");
    Channel<Object> up = Channel.create("up");
    Execution child = NetworksProcesses.doubling(down, up, 3).spawn();
    try {
      for (int i = 0; i < 3; i++) {
        down.write(in.read() + i);
        out.write(up.read());
      }
    } finally {
      down.poison();
    }
    child.join();
    log.add(child.failure());
  }

  @Process
  static void catchesAFailure(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.buffered(1);
    own.write(in.read() + 6);
    try {
      NetworksProcesses.failing(own, in.read() + 1).named("child").start();
    } catch (ProcessFailedException e) {
      log.caught(e);
      log.caught(e.getCause());
      out.write(e.path() + in.read());
    }
    log.add(own.isPoisoned());
  }

  @Process
  static void aFailurePassesOn(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    Channel<Integer> own = Channel.buffered(1);
    own.write(5);
    NetworksProcesses.failing(own, in.read() - 1).start();
  }

  @Process
  static void joinTellsOfAFailure(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    Execution child = NetworksProcesses.failing(own, 1).spawn();
    child.toFuture();
    try {
      own.write(in.read());
      child.join();
    } catch (ProcessFailedException e) {
      log.caught(e.getCause());
      out.write(child.state());
    } finally {
      own.poison();
      out.write(in.read());
    }
  }

  @Process
  static void aChildLivesOn(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    NetworksProcesses.doubling(in, out, 4).spawn();
    log.add("the body ends before its child");
  }

  @Process
  static void daemonIsDismissed(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    CSPProcess talk =
        CSPProcess.of(
            "talk",
            () -> {
              for (int i = 0; i < 3; i++) {
                a.write(i);
                log.add(b.read());
              }
            });
    Par.of(talk, NetworksProcesses.increment(a, b).daemon()).start();
    out.write(in.read());
    log.add(a.isPoisoned());
  }

  @Process
  static void terminatesItsChild(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create();
    Channel<Integer> other = Channel.create();
    Execution child = NetworksProcesses.increment(own, other).spawn();
    try {
      own.write(in.read());
      out.write(other.read());
    } finally {
      child.terminate();
    }
    child.join();
    log.add(child.state() + " " + own.isPoisoned());
    own.write(in.read());
  }

  private static void started(ChannelInput<Integer> in, ChannelOutput<Object> out, int depth) {
    if (depth > 0) {
      NetworksProcesses.doubling(in, out, 1).start();
      started(in, out, depth - 1);
    }
    out.write("depth " + depth);
  }

  @Process
  static void startsInAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    started(in, out, 3);
    log.add("all");
  }

  @Process
  static void startsItself(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int value = in.read();
    out.write("in " + value);
    if (value < 4) {
      NetworksProcesses.startsItself(in, out, log).start();
    }
    out.write("out " + value);
    log.add(value);
  }
}
