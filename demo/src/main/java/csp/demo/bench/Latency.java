package csp.demo.bench;

import csp.CSPProcess;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Requests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client and a server, while pairs of other processes are busy. */
final class Latency {
  private static final Duration PAUSE = Duration.ofMillis(Requests.PAUSE_MILLIS);

  private Latency() {}

  @Process
  static void ping(ChannelOutput<Long> out, ChannelInput<Long> in, AtomicBoolean busy) {
    CSPTimer timer = CSPTimer.create();
    long x = 0;
    while (busy.get()) {
      for (int i = 0; i < Requests.BURST; i++) {
        out.write(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
        x = in.read();
      }
      timer.sleep(PAUSE);
    }
    out.close();
  }

  @Process
  static void pong(ChannelInput<Long> in, ChannelOutput<Long> out) {
    for (long x : in) out.write(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
  }

  @Process
  static void server(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    for (int x : in) out.write(x + 1);
  }

  @Process
  static void client(
      ChannelOutput<Integer> out, ChannelInput<Integer> in, long[] nanos, AtomicBoolean busy) {
    CSPTimer timer = CSPTimer.create();
    for (int i = 0; i < nanos.length; i++) {
      if (i % Requests.BURST == 0) timer.sleep(PAUSE);
      long asked = System.nanoTime();
      out.write(i);
      int reply = in.read();
      nanos[i] = System.nanoTime() - asked;
      if (reply != i + 1) throw new IllegalStateException(i + " was answered by " + reply);
    }
    out.close();
    busy.set(false);
  }

  /** Starts the network from within a process. */
  @Process
  static void network(int pairs, long[] nanos) {
    AtomicBoolean busy = new AtomicBoolean(true);
    List<CSPProcess> processes = new ArrayList<>();
    Channel<Integer> requests = Channel.create();
    Channel<Integer> replies = Channel.create();
    processes.add(LatencyProcesses.server(requests, replies));
    processes.add(LatencyProcesses.client(requests, replies, nanos, busy));
    for (int i = 0; i < pairs; i++) {
      Channel<Long> there = Channel.create();
      Channel<Long> back = Channel.create();
      processes.add(LatencyProcesses.ping(there, back, busy));
      processes.add(LatencyProcesses.pong(there, back));
    }
    Par.of(processes).start();
  }

  static void run(int pairs, long[] nanos) {
    LatencyProcesses.network(pairs, nanos).start();
  }
}
