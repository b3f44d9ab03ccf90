package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process; // java.lang has one too
import csp.engine.seam.NoRoom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Without memory or stack a process fails as by any exception, and the others go on")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class NoRoomTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final int MESSAGES = 1000;

  /** Failures are expected, and need not be printed. */
  private static final Logger LOGGER = Logger.getLogger("csp");

  private final NoRoom memory = NoRoom.begin();
  private final List<Object> done = new CopyOnWriteArrayList<>();

  @BeforeEach
  void beQuiet() {
    LOGGER.setLevel(Level.OFF);
  }

  @AfterEach
  void enough() {
    LOGGER.setLevel(null);
    memory.close();
  }

  @Process
  static void choosing(ChannelInput<Integer> silent, NoRoom memory, List<Object> done) {
    Alt<Object> alt = Alt.of(silent, CSPTimer.after(SHORT));
    memory.forTheNextWait();
    try {
      done.add(alt.select() instanceof Instant);
    } catch (OutOfMemoryError e) {
      done.add(alt.select() instanceof Instant);
    }
  }

  @Process
  static void choosingInAHelper(ChannelInput<Integer> silent, NoRoom memory, List<Object> done) {
    Alt<Object> alt = Alt.of(silent, CSPTimer.after(SHORT));
    memory.forTheNextWait();
    try {
      done.add(selected(alt) instanceof Instant);
    } catch (OutOfMemoryError e) {
      done.add(selected(alt) instanceof Instant);
    }
  }

  private static Object selected(Alt<Object> alt) {
    return alt.select();
  }

  @Process
  static void readingAClock(ChannelInput<Instant> clock, NoRoom memory, List<Object> done) {
    memory.forTheNextWait();
    try {
      done.add(ticked(clock));
    } catch (OutOfMemoryError e) {
      done.add(ticked(clock));
    }
  }

  private static boolean ticked(ChannelInput<Instant> clock) {
    return clock.read() != null;
  }

  @Process
  static void sleeping(ChannelOutput<Integer> out, NoRoom memory) {
    memory.forTheNextWait();
    CSPTimer.create().sleep(SHORT);
    out.poison();
    throw new OutOfMemoryError("a thread sleeps without memory");
  }

  @Process
  static void throwing(ChannelOutput<Integer> out, ChannelInput<Integer> in) {
    Object none =
        new Object() {
          @Override
          public String toString() {
            throw new OutOfMemoryError("injected");
          }
        };
    out.write(in.read());
    out.write(none.toString().length());
  }

  /** Its message cannot be had. */
  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new OutOfMemoryError("injected");
    }
  }

  @Process
  static void mute(ChannelInput<Integer> in) {
    in.read();
    throw new Mute();
  }

  @Process
  static void overflowing(ChannelInput<Integer> in, List<Object> done) {
    done.add(in.read());
    try {
      done.add(sum(in, Integer.MAX_VALUE));
    } catch (StackOverflowError e) {
      done.add("overflow");
    }
    done.add(in.read());
    sum(in, Integer.MAX_VALUE);
  }

  private static int sum(ChannelInput<Integer> in, int depth) {
    return depth == 0 ? in.read() : depth % 7 + sum(in, depth - 1);
  }

  @Process
  static void deep(ChannelInput<Integer> in, List<Object> done) {
    done.add(sum(in, 1000));
    in.poison();
  }

  @Process
  static void numbers(ChannelOutput<Integer> out) {
    for (int i = 0; i < MESSAGES; i++) {
      out.write(i);
    }
  }

  @Process
  static void counting(ChannelInput<Integer> in, List<Object> done) {
    int count = 0;
    try {
      while (count < MESSAGES && in.read() >= 0) {
        count++;
      }
    } finally {
      done.add("read " + count);
    }
  }

  /** Two that exchange messages, beside the one that fails. */
  private CSPProcess others() {
    Channel<Integer> channel = Channel.create();
    return NoRoomTestProcesses.numbers(channel).par(NoRoomTestProcesses.counting(channel, done));
  }

  @Test
  void aChoiceThatFoundNoMemoryCanBeMadeAgain() {
    NoRoomTestProcesses.choosing(Channel.create(), memory, done).par(others()).start();
    assertTrue(done.contains(true), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  void soCanOneInAHelper() {
    NoRoomTestProcesses.choosingInAHelper(Channel.create(), memory, done).par(others()).start();
    assertTrue(done.contains(true), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  void aReadThatFoundNoMemoryOnceItsCallersWereSavedThrowsWhereItStands() {
    NoRoomTestProcesses.readingAClock(CSPTimer.every(SHORT), memory, done).par(others()).start();
    assertTrue(done.contains(true), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  void whoFindsNoMemoryFailsAndPoisonsWhatItOwns() {
    Channel<Integer> channel = Channel.create();
    CSPProcess network =
        NoRoomTestProcesses.sleeping(channel, memory)
            .par(NoRoomTestProcesses.counting(channel, done), others());
    var failed = assertThrows(ProcessFailedException.class, network::start);
    assertInstanceOf(OutOfMemoryError.class, failed.getCause());
    assertTrue(done.contains("read 0"), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  void anErrorInAUsersObjectIsAFailureLikeAnyOther() {
    Channel<Integer> in = Channel.create();
    Channel<Integer> out = Channel.create();
    CSPProcess network =
        NoRoomTestProcesses.throwing(out, in)
            .par(
                NoRoomTestProcesses.numbers(in), NoRoomTestProcesses.counting(out, done), others());
    var failed = assertThrows(ProcessFailedException.class, network::start);
    assertEquals("injected", failed.getCause().getMessage());
    assertTrue(done.contains("read 1"), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  @DisplayName("An exception that throws when it is asked what it says is told by its type")
  void whoFailsWithoutAWordIsToldOf() {
    Channel<Integer> in = Channel.create();
    CSPProcess network =
        NoRoomTestProcesses.mute(in).par(NoRoomTestProcesses.numbers(in), others());
    var failed = assertThrows(ProcessFailedException.class, network::start);
    assertInstanceOf(Mute.class, failed.getCause());
    assertTrue(failed.getMessage().contains(Mute.class.getName()), failed::getMessage);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  @Test
  void aRecursionWithoutEndIsTheUsersStackOverflow() {
    Channel<Integer> in = Channel.create();
    CSPProcess network =
        NoRoomTestProcesses.overflowing(in, done).par(NoRoomTestProcesses.numbers(in), others());
    var failed = assertThrows(ProcessFailedException.class, network::start);
    assertInstanceOf(StackOverflowError.class, failed.getCause());
    assertEquals(NoRoomTest.class.getName() + ".sum", method(failed.getCause().getStackTrace()[0]));
    assertTrue(done.containsAll(List.of(0, "overflow", 1)), done::toString);
    assertTrue(done.contains("read " + MESSAGES), done::toString);
  }

  private static String method(StackTraceElement line) {
    return line.getClassName() + "." + line.getMethodName();
  }

  @Test
  void aDeepRecursionWaitsAtItsEnd() {
    Channel<Integer> in = Channel.create();
    NoRoomTestProcesses.deep(in, done).par(NoRoomTestProcesses.numbers(in), others()).start();
    assertTrue(done.contains("read " + MESSAGES), done::toString);
    assertEquals(2, done.size());
  }
}
