package csp.demo.drawing;

/** Colours that run into each other, at equal distances. */
public final class Palette {
  private final int[] stops;

  private Palette(int[] stops) {
    this.stops = stops;
  }

  /** Returns a palette of colours, each 0xRRGGBB. */
  public static Palette of(int... stops) {
    return new Palette(stops.clone());
  }

  /** Returns the colour at {@code t}; from 1 on the palette begins again. */
  public int at(double t) {
    double place = (t - Math.floor(t)) * stops.length;
    int i = (int) place;
    return mix(stops[i % stops.length], stops[(i + 1) % stops.length], place - i);
  }

  /** Returns a colour between two: the first for 0, the other for 1. */
  public static int mix(int from, int to, double t) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 0xFF;
      int b = to >> shift & 0xFF;
      rgb |= (int) Math.round(a + (b - a) * t) << shift;
    }
    return rgb;
  }
}
