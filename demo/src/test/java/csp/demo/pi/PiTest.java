package csp.demo.pi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.demo.Progress;
import org.junit.jupiter.api.Test;

final class PiTest {
  @Test
  void piToWithinTheStandardErrorAndTheSameEveryTime() {
    Throws sum = sum(50, 20_000);
    assertEquals(1_000_000, sum.darts());
    assertEquals(Math.PI, sum.pi(), sum.error());
    assertEquals(sum, sum(50, 20_000));
  }

  @Test
  void theSumIsThatOfTheThrowersWhoeverIsFirst() {
    Throws sum = new Throws(0, 0);
    for (int seed = 0; seed < 20; seed++) sum = sum.plus(new Thrower(seed).series(1000));
    assertEquals(sum, sum(20, 1000));
  }

  @Test
  void manyDartsAreThrownInSeries() {
    assertEquals(new Thrower(0).series(2_500_000), sum(1, 2_500_000));
  }

  private static Throws sum(int throwers, int darts) {
    Channel<Throws> result = Channel.buffered(1);
    Main.network(throwers, darts, Progress.of((long) throwers * darts, "darts"), result).start();
    return result.read();
  }
}
