package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.Channel;
import csp.ProcessFailedException;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.Probe;
import csp.engine.run.Joining;
import csp.engine.stackless.Broken;
import csp.engine.stackless.Script;
import csp.engine.stackless.StacklessProcess;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What the engine leaves behind: no process that has ended, and no owner who waits for ever. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LeftoversTest {
  private static final int COLLECTIONS = 20;

  @Test
  void aWorkerThatHasFoundNothingKeepsNoProcessAlive() {
    Worker worker = new Worker(0);
    List<WeakReference<StacklessProcess>> ended = pushAndPop(worker);
    worker.forget();
    for (WeakReference<StacklessProcess> process : ended) {
      for (int i = 0; i < COLLECTIONS && process.get() != null; i++) {
        System.gc();
      }
      assertNull(process.get(), "it can still be reached");
    }
    assertNull(worker.pop());
  }

  private static List<WeakReference<StacklessProcess>> pushAndPop(Worker worker) {
    List<WeakReference<StacklessProcess>> pushed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StacklessProcess process = new Script("script").process;
      pushed.add(new WeakReference<>(process));
      worker.pushLast(process);
    }
    for (WeakReference<StacklessProcess> process : pushed) {
      assertEquals(process.get(), worker.pop());
    }
    return pushed;
  }

  @Test
  void whoStartsWhatCannotEvenBeginIsTold() {
    assertEquals(0, Probe.queued((ChannelCore) Channel.create()), "now exceptions can be made");
    assertThrows(ProcessFailedException.class, () -> Joining.start(Broken.plan()));
  }
}
