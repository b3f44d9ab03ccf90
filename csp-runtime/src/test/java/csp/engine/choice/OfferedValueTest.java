package csp.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Alt;
import csp.Channel;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** A choice that is kept does not keep what its suppliers offered in a selection that is over. */
class OfferedValueTest {
  private WeakReference<Object> offered = new WeakReference<>(new Object());

  @Test
  void aValueThatNobodyTookIsNotKept() {
    Channel<Object> channel = Channel.create();
    Channel<Object> other = Channel.buffered(1);
    Alt<Object> alt = Alt.of(channel.writingFrom(this::make), other);
    for (int i = 0; i < 3; i++) {
      other.write(i);
      assertEquals(i, alt.select());
    }
    for (int i = 0; i < 50 && offered.get() != null; i++) {
      System.gc();
    }
    assertTrue(offered.refersTo(null), "the value is still held");
    other.write(alt); // so that the choice is in use until here
  }

  private Object make() {
    Object made = new Object();
    offered = new WeakReference<>(made);
    return made;
  }
}
