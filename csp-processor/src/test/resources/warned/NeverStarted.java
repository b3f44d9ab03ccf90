package warned;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.Skip;
import csp.annotation.Process;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

class NeverStarted {
  private CSPProcess kept;

  @Process
  static void reader(ChannelInput<Integer> in) {
    in.read();
  }

  static CSPProcess network(Channel<Integer> c) {
    return NeverStartedProcesses.reader(c).times(2);
  }

  void warned(Channel<Integer> c, CSPProcess p, Alt<Integer> alt, int n) {
    NeverStartedProcesses.reader(c);
    NeverStartedProcesses.reader(c).par(p);
    Par.of(p, p);
    p.named("other");
    network(c);
    CSPProcess.of("a", in -> {}, c);
    alt.or(c);
    Alt.of(c, c);
    if (n > 1) p.daemon();
    for (int i = 0; i < n; p.times(i)) i++;
    switch (n) {
      case 1 -> p.then(p);
      default -> {}
    }
    Runnable r =
        () -> {
          p.then(p);
        };
    r.run();
  }

  CSPProcess silent(Channel<Integer> c, CSPProcess p, Alt<Integer> alt, int n) {
    p.start();
    p.par(p).spawn();
    alt.select();
    kept = p.then(p);
    CSPProcess q;
    q = kept;
    Runnable started = () -> p.then(p);
    started.run();
    Supplier<CSPProcess> supplied = () -> p.then(q);
    supplied.get();
    List<CSPProcess> list = new ArrayList<>();
    list.add(p);
    list.set(0, p);
    list.removeFirst();
    Map<String, CSPProcess> map = new HashMap<>();
    map.put("p", p);
    Deque<Alt<Integer>> alts = new ArrayDeque<>();
    alts.push(alt);
    alts.pop();
    Objects.requireNonNull(p);
    Skip.SKIP.run();
    assertThrows(() -> {
      p.times(-1);
    });
    return switch (n) {
      case 1 -> p.then(p);
      default -> p;
    };
  }

  static void assertThrows(Runnable code) {
    code.run();
  }

  @SuppressWarnings("ProcessNeverStarted")
  void silenced(CSPProcess p) {
    p.then(p);
  }

  @SuppressWarnings("csp")
  static class Silenced {
    Runnable of(CSPProcess p) {
      @SuppressWarnings("ProcessNeverStarted")
      Runnable r =
          () -> {
            p.then(p);
          };
      p.then(p);
      return r;
    }
  }
}
