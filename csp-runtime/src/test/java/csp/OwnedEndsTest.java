package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("The ends that a process owns are walked when it ends badly")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class OwnedEndsTest {
  private record Pair(int number, Object left, String text, List<?> right) {}

  private record Failing(Object end) {
    @Override
    public Object end() {
      throw new IllegalStateException("accessor");
    }
  }

  private record Box(Object content) implements Containing {
    @Override
    public Iterable<?> parts() {
      return List.of(content);
    }
  }

  private static void poison(Object... args) {
    CSPProcess.of(
            "p",
            () -> {
              throw new ChannelPoisonException("x");
            },
            args)
        .start();
  }

  @Test
  @DisplayName(
      "ends, guards, processes, and what is in arrays, Collections, Optionals, Maps, records")
  void everyKindOfContainerIsOpened() {
    FakeEnd[] ends = new FakeEnd[10];
    Arrays.setAll(ends, i -> new FakeEnd());
    poison(
        ends[0],
        new Object[] {new Object[] {ends[1]}},
        List.of(ends[2]),
        Optional.of(ends[3]),
        Map.of(ends[4], ends[5]),
        new Pair(1, ends[6], "x", List.of(ends[7])),
        new Box(ends[8]),
        CSPProcess.of("inner", () -> {}, ends[9]));
    for (FakeEnd end : ends) {
      assertEquals("poisoned", end.state());
    }
  }

  @Test
  void compositionsAmongTheArgumentsAreOpenedToo() {
    FakeEnd end = new FakeEnd();
    CSPProcess inner = CSPProcess.of("inner", () -> {}, end);
    poison(Seq.of(Skip.SKIP, Par.of(inner.times(2), Skip.SKIP)));
    assertEquals("poisoned", end.state());
  }

  @Test
  @DisplayName("strings, boxes and primitive arrays are skipped; never through a plain Iterable")
  void aPlainIterableIsLeftAlone() {
    Iterable<Object> never =
        () -> {
          throw new AssertionError("iterated");
        };
    poison("x", 1, null, new int[] {1}, Optional.empty(), never, Path.of("/a/b"));
  }

  @Test
  @DisplayName("with an identity set against cycles")
  void cyclesEnd() {
    FakeEnd end = new FakeEnd();
    List<Object> list = new ArrayList<>();
    Object[] array = {list, end};
    list.add(array);
    list.add(list);
    poison(list);
    assertEquals("poisoned", end.state());
  }

  @Test
  @DisplayName("walked when it ends badly, and not before")
  void aNormalEndTouchesNothing() {
    FakeEnd end = new FakeEnd();
    List<Object> exploding =
        new AbstractList<>() {
          @Override
          public Object get(int index) {
            throw new AssertionError();
          }

          @Override
          public int size() {
            throw new AssertionError();
          }

          @Override
          public Iterator<Object> iterator() {
            throw new AssertionError();
          }
        };
    CSPProcess.of("p", () -> {}, exploding, end).start();
    assertEquals("open", end.state());
  }

  @Test
  @DisplayName(
      "If a walk throws, what was found is poisoned, and the exception becomes the failure")
  void aWalkThatThrowsIsAFailure() {
    FakeEnd before = new FakeEnd();
    FakeEnd after = new FakeEnd();
    Failing failing = new Failing("x");
    ProcessFailedException e =
        assertThrows(ProcessFailedException.class, () -> poison(before, failing, after));
    assertEquals("accessor", e.getCause().getMessage());
    assertEquals("poisoned", before.state());
    assertEquals("poisoned", after.state());
  }

  @Test
  @DisplayName("or is suppressed under it")
  void aWalkThatThrowsAfterAFailureIsSuppressed() {
    IllegalArgumentException cause = new IllegalArgumentException();
    CSPProcess p =
        CSPProcess.of(
            "p",
            () -> {
              throw cause;
            },
            new Failing("x"));
    ProcessFailedException e = assertThrows(ProcessFailedException.class, p::start);
    assertSame(cause, e.getCause());
    assertEquals("accessor", e.getSuppressed()[0].getMessage());
  }

  @Test
  @DisplayName("record components (through the Lookup)")
  void recordsOfAnAnnotatedMethodAreOpenedThroughItsLookup() {
    ProcessMethod method =
        ProcessMethod.of(MethodHandles.lookup(), OwnedEndsTest.class, "poison", Object[].class);
    FakeEnd end = new FakeEnd();
    CSPProcess.of(
            method,
            () -> {
              throw new ChannelClosedException("x");
            },
            new Pair(1, end, "", List.of()))
        .start();
    assertEquals("closed", end.state());
  }

  @Test
  void methodsAreEqualByMethodWhateverTheirName() {
    ProcessMethod one =
        ProcessMethod.of(MethodHandles.lookup(), OwnedEndsTest.class, "m", int.class);
    ProcessMethod same =
        ProcessMethod.of(MethodHandles.publicLookup(), OwnedEndsTest.class, "m", int.class);
    ProcessMethod other = ProcessMethod.of(MethodHandles.lookup(), OwnedEndsTest.class, "m");
    assertEquals(one, same.named("x"));
    assertEquals(one.hashCode(), same.hashCode());
    assertEquals(false, one.equals(other));
    assertEquals("csp.OwnedEndsTest.m(int)", one.toString());
    assertEquals("x", CSPProcess.of(same.named("x"), () -> {}).name());
  }
}
