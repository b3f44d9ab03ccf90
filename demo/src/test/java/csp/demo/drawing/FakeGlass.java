package csp.demo.drawing;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What somebody would have seen, if there were a display. It belongs to one process at a time. */
public final class FakeGlass implements Window.Glass {
  final List<BufferedImage> pictures = new ArrayList<>();
  final List<Long> times = new ArrayList<>();
  private final LongSupplier millis;
  private final int enough;
  boolean closed;

  FakeGlass(LongSupplier millis) {
    this(millis, Integer.MAX_VALUE);
  }

  private FakeGlass(LongSupplier millis, int enough) {
    this.millis = millis;
    this.enough = enough;
  }

  /** Returns a window that somebody closes when he has seen so many pictures. */
  public static Window closedAfter(int pictures) {
    return new Window(Optional.of(new FakeGlass(() -> 0, pictures)), System::nanoTime);
  }

  @Override
  public void show(BufferedImage shown) {
    pictures.add(shown);
    times.add(millis.getAsLong());
  }

  @Override
  public boolean isClosed() {
    return closed || pictures.size() >= enough;
  }
}
