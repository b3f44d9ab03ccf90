package csp.differential;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.ProcessFailedException;
import csp.ProcessInterruptedException;
import csp.differential.bodies.Log;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of one body: its channels, its neighbours, and what could be seen of it. */
final class Stage {
  /** Far more than any body takes: who has not ended by then waits for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Surroundings surroundings;
  private final Channel<Integer> in;
  private final Channel<Object> out;
  private final Log log = new Log();
  private final List<String> written = new ArrayList<>();
  private final List<String> ending = new ArrayList<>();
  private final int[] taken = {0};

  private Stage(Surroundings surroundings) {
    this.surroundings = surroundings;
    boolean buffered = surroundings.neighbours == Surroundings.Kind.BUFFERS;
    in = buffered ? Channel.buffered(surroundings.numbers) : Channel.create("in");
    out = buffered ? Channel.buffered(10_000) : Channel.create("out");
  }

  static Trace run(Subject subject, Way way, Surroundings surroundings) {
    return new Stage(surroundings).run(subject, way);
  }

  /** Tells whether a subject really runs compiled, as far as its log shows it. */
  static boolean isSeenToBeCompiled(Subject subject) {
    Stage stage = new Stage(Surroundings.PROMPT);
    stage.run(subject, Way.FACTORY);
    return stage.log.hasCompiledCaller() || stage.log.entries().isEmpty();
  }

  private Trace run(Subject subject, Way way) {
    Object[] arguments =
        surroundings.views
            ? subject.arguments(in.in(), out.out(), log)
            : subject.arguments(in, out, log);
    CSPProcess process = subject.process(way, arguments);
    if (surroundings.neighbours == Surroundings.Kind.BUFFERS) {
      Neighbours.feed(in, surroundings, taken);
      await(process.then(CSPProcess.of("after", this::lookAtTheEnds)));
      out.close();
      Neighbours.collect(out, surroundings, written);
    } else if (surroundings == Surroundings.NOTHING) {
      in.poison();
      await(Par.of(process.then(after()), Neighbours.collector(out, surroundings, written)));
    } else {
      if (surroundings == Surroundings.SHUT) {
        out.close();
      }
      await(
          Par.of(
              process.then(after()),
              Neighbours.feeder(in, surroundings, taken),
              Neighbours.collector(out, surroundings, written)));
    }
    return new Trace(written, log.entries(), taken[0], ending);
  }

  /** Sees in which state the body has left its channels, and dismisses the neighbours. */
  private CSPProcess after() {
    return CSPProcess.of(
        "after",
        () -> {
          lookAtTheEnds();
          in.poison();
          out.poison();
        },
        in,
        out);
  }

  private void lookAtTheEnds() {
    // Else it depends on who was quicker, the body or its reader.
    if (surroundings.patience == 0) {
      ending.add(out.isPoisoned() ? "poisoned" : out.isClosed() ? "closed" : "returned");
    }
  }

  /** Runs it; in a thread of its own, since a body that is wrong may wait for ever. */
  private void await(CSPProcess network) {
    Thread thread = Thread.ofVirtual().start(() -> start(network));
    try {
      if (!thread.join(PATIENCE)) {
        ending.add("it has not ended");
        thread.interrupt(); // terminates it
        thread.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void start(CSPProcess network) {
    try {
      network.start();
    } catch (ProcessFailedException e) {
      ending.add("failed");
      ending.addAll(Trace.linesOf(Optional.ofNullable(e.getCause()).orElse(e)));
    } catch (ProcessInterruptedException e) {
      ending.add("interrupted");
    }
  }
}
