package warned;

import csp.Barrier;
import csp.CSPProcess;
import csp.CSPServer;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class EndNotDeclared {
  private static final Channel<Integer> SHARED = Channel.create();

  private final Channel<Integer> own = Channel.create();

  record Pair(ChannelInput<Integer> in, ChannelOutput<Integer> out) {}

  @Process
  static void reader(ChannelInput<Integer> in) {
    in.read();
  }

  List<CSPProcess> warned(Channel<Integer> a, ChannelOutput<Integer> b, Barrier barrier) {
    Channel<Integer> local = Channel.create();
    ChannelInput<Integer> view = local.in();
    return List.of(
        CSPProcess.of("a", () -> a.read()),
        CSPProcess.of("b", () -> b.write(a.read()), a),
        CSPProcess.of("c", () -> view.read(), a, b, "text", 1, Duration.ZERO),
        CSPProcess.of("d", () -> own.write(1)),
        CSPProcess.of("e", () -> this.own.write(SHARED.read()), own),
        CSPProcess.of("f", () -> help(a)),
        CSPProcess.of("g", a::read),
        CSPProcess.of("h", x -> b.write(x.read()), a),
        CSPProcess.of("i", () -> List.of(1).forEach(n -> b.write(n))),
        CSPProcess.of("j", () -> barrier.synchronise()),
        CSPProcess.of(
            "k",
            () -> {
              for (int n : a) {
                b.write(n);
                b.write(n);
              }
            }),
        CSPServer.of("l", () -> b.write(a.read()), b),
        CSPServer.of("m", 1, n -> n + a.read(), b));
  }

  List<CSPProcess> silent(
      Channel<Integer> a, ChannelOutput<Integer> b, Pair pair, List<Channel<Integer>> list) {
    Channel<Integer> local = Channel.create();
    ChannelInput<Integer> view = local.in();
    Object[] both = {a, b};
    CSPTimer timer = CSPTimer.create();
    ChannelInput<Instant> tick = CSPTimer.every(Duration.ZERO);
    return List.of(
        CSPProcess.of("a", () -> a.read(), a),
        CSPProcess.of("b", () -> a.in().read(), a.out()),
        CSPProcess.of("c", () -> view.read(), local),
        CSPProcess.of("d", () -> local.read(), view),
        CSPProcess.of("e", () -> b.write(a.read()), both),
        CSPProcess.of("f", () -> b.write(a.read()), List.of(a, b)),
        CSPProcess.of("g", () -> pair.out().write(pair.in().read()), pair),
        CSPProcess.of("h", () -> list.get(0).read(), list),
        CSPProcess.of("i", () -> pair.in().read()),
        CSPProcess.of("j", () -> b.close()),
        CSPProcess.of("k", b::poison),
        CSPProcess.of("l", () -> timer.sleep(Duration.ZERO)),
        CSPProcess.of("m", () -> Par.of(EndNotDeclaredProcesses.reader(a)).start()),
        CSPProcess.of("n", () -> CSPProcess.of("inner", () -> a.read(), a).start()),
        CSPProcess.of("o", in -> in.read(), a),
        CSPProcess.of("p", () -> this.own.write(1), own),
        CSPProcess.of(
            "q",
            () -> {
              Channel<Integer> inside = Channel.create();
              ChannelInput<Integer> end = inside.in();
              end.read();
            }),
        CSPServer.of("r", a, c -> c, b),
        CSPProcess.of("s", () -> tick.read()));
  }

  static void help(ChannelInput<Integer> in) {
    in.read();
  }

  void silenced(Channel<Integer> a) {
    @SuppressWarnings("EndNotDeclared")
    CSPProcess p = CSPProcess.of("a", () -> a.read());
    p.start();
  }
}
