package csp.demo.drawing;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.ImageIcon;
import javax.swing.JFrame;
import javax.swing.JLabel;

/**
 * A window for a picture that grows or moves. Where there is no display there is no window, and
 * only the finished picture counts: it is written to a file.
 *
 * <p>It belongs to one process at a time. A picture that was shown must not be changed any more.
 */
public final class Window {
  private static final long PAUSE = Duration.ofMillis(40).toNanos();

  /** What people look at. */
  interface Glass {
    void show(BufferedImage picture);

    boolean isClosed();
  }

  private final Optional<Glass> glass;
  private final LongSupplier nanoTime;
  private long next;

  Window(Optional<Glass> glass, LongSupplier nanoTime) {
    this.glass = glass;
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong();
  }

  /** Returns a window, if there is a display; it opens with the first picture. */
  public static Window open(String title) {
    Optional<Glass> glass =
        GraphicsEnvironment.isHeadless() ? Optional.empty() : Optional.of(new Frame(title));
    return new Window(glass, System::nanoTime);
  }

  /** Tells whether anybody looks, so that it is worth while to wait for him. */
  public boolean isOpen() {
    return glass.isPresent() && !isClosed();
  }

  /** Tells whether somebody has looked, and has seen enough. */
  public boolean isClosed() {
    return glass.map(Glass::isClosed).orElse(false);
  }

  /** Shows how the picture looks by now, 25 times a second at the most; else it is not drawn. */
  public void show(Supplier<BufferedImage> picture) {
    long now = nanoTime.getAsLong();
    if (!isOpen() || now - next < 0) return;
    next = now + PAUSE;
    glass.orElseThrow().show(picture.get());
  }

  /** Shows the finished picture; without a display it is written as a PNG, which is said. */
  public void finish(BufferedImage picture, Path file, PrintStream out) {
    if (isOpen()) glass.orElseThrow().show(picture);
    if (glass.isPresent()) return;
    Show.write(picture, file);
    out.println("wrote " + file);
  }

  /** The only thing here that needs a display. All but {@code closed} belongs to Swing's thread. */
  private static final class Frame implements Glass {
    private final String title;
    private final JLabel label = new JLabel();
    private boolean opened;
    private volatile boolean closed;

    Frame(String title) {
      this.title = title;
    }

    @Override
    public void show(BufferedImage picture) {
      EventQueue.invokeLater(() -> {
        label.setIcon(new ImageIcon(picture));
        if (!opened) open();
      });
    }

    @Override
    public boolean isClosed() {
      return closed;
    }

    private void open() {
      opened = true;
      JFrame frame = new JFrame(title);
      frame.add(label);
      frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
      frame.addWindowListener(
          new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
              closed = true;
            }
          });
      frame.pack();
      frame.setLocationByPlatform(true);
      frame.setVisible(true);
    }
  }
}
