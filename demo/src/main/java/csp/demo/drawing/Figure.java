package csp.demo.drawing;

import csp.demo.drawing.Axis.Tick;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture in a frame: a title above, an axis below and one at the left. */
public record Figure(String title, Axis x, Axis y) {
  private static final int LEFT = 72;
  private static final int TOP = 44;
  private static final int RIGHT = 24;
  private static final int BOTTOM = 56;
  private static final int TICK = 5;
  private static final Color INK = new Color(0x333333);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 15);

  /** Returns the picture with the frame round it. */
  public BufferedImage frame(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage framed =
        new BufferedImage(LEFT + width + RIGHT, TOP + height + BOTTOM, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = framed.createGraphics();
    smooth(g);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, framed.getWidth(), framed.getHeight());
    g.drawImage(picture, LEFT, TOP, null);
    g.setColor(INK);
    g.drawRect(LEFT - 1, TOP - 1, width + 1, height + 1);
    g.setFont(LARGE);
    g.drawString(title, LEFT, TOP - 16);

    g.setFont(SMALL);
    FontMetrics metrics = g.getFontMetrics();
    int below = TOP + height;
    for (Tick tick : x.ticks()) {
      int at = LEFT + (int) Math.round(tick.at() * (width - 1));
      g.drawLine(at, below, at, below + TICK);
      g.drawString(tick.text(), at - metrics.stringWidth(tick.text()) / 2, below + TICK + 14);
    }
    for (Tick tick : y.ticks()) {
      int at = below - 1 - (int) Math.round(tick.at() * (height - 1));
      g.drawLine(LEFT - 1 - TICK, at, LEFT - 1, at);
      int start = LEFT - TICK - 5 - metrics.stringWidth(tick.text());
      g.drawString(tick.text(), start, at + metrics.getAscent() / 2 - 1);
    }
    int middle = LEFT + (width - metrics.stringWidth(x.label())) / 2;
    g.drawString(x.label(), middle, below + BOTTOM - 14);
    g.rotate(-Math.PI / 2);
    g.drawString(y.label(), -(TOP + (height + metrics.stringWidth(y.label())) / 2), 18);
    g.dispose();
    return framed;
  }

  /** Makes lines and letters smooth. */
  public static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setStroke(new BasicStroke(1));
  }
}
