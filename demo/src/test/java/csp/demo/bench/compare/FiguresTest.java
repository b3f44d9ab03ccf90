package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  @Test
  void threeDigitsCount() {
    assertEquals("0.123", Figures.plain(0.1234));
    assertEquals("1.23", Figures.plain(1.234));
    assertEquals("10.0", Figures.plain(9.996));
    assertEquals("100", Figures.plain(99.96));
    assertEquals("1,230", Figures.plain(1234));
    assertEquals("1,230,000", Figures.plain(1_234_567));
  }

  @Test
  void timesAndSizesHaveTheUnitThatSuitsThem() {
    assertEquals("41.2 ns", Figures.time(41.2));
    assertEquals("1.50 µs", Figures.time(1500));
    assertEquals("2.00 s", Figures.time(2e9));
    assertEquals("2.79 kB", Figures.of("bytes/process", 2790));
  }

  @Test
  void aScaleHoldsAllValuesBetweenPowersOfTen() {
    Scale scale = Scale.of(new double[] {42, 5600}, 100, 700);
    assertEquals(List.of(10.0, 100.0, 1000.0, 10_000.0), scale.ticks());
    assertEquals(100, scale.x(10), 1e-9);
    assertEquals(300, scale.x(100), 1e-9);
    assertEquals(700, scale.x(10_000), 1e-9);
  }
}
