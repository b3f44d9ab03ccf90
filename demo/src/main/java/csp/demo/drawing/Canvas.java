package csp.demo.drawing;

import java.awt.image.BufferedImage;

/** Pixels. A canvas belongs to one process at a time. */
public final class Canvas {
  private final BufferedImage image;

  public Canvas(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** Sets a pixel; {@code rgb} is 0xRRGGBB. */
  public void set(int x, int y, int rgb) {
    image.setRGB(x, y, rgb);
  }

  /** Returns a pixel as 0xRRGGBB. */
  public int get(int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  public BufferedImage image() {
    return image;
  }

  /** Returns the picture as it is now, for somebody else. */
  public BufferedImage copy() {
    BufferedImage copy = new BufferedImage(width(), height(), image.getType());
    copy.setData(image.getData());
    return copy;
  }
}
