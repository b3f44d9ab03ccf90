package csp.demo.fulladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.Execution;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FullAdderTest {
  @Test
  void theTruthTableAgainAndAgainThroughOneAdder() {
    Channel<Boolean> a = Channel.create();
    Channel<Boolean> b = Channel.create();
    Channel<Boolean> carryIn = Channel.create();
    Channel<Boolean> sum = Channel.create();
    Channel<Boolean> carryOut = Channel.create();
    Execution adder = Circuits.fullAdder(a, b, carryIn, sum, carryOut).spawn();
    String truth = "";
    for (int row = 0; row < 16; row++) {
      a.write((row & 4) != 0);
      b.write((row & 2) != 0);
      carryIn.write((row & 1) != 0);
      truth += (sum.read() ? "1" : "0") + (carryOut.read() ? "1 " : "0 ");
    }
    String table = "00 10 10 01 10 01 01 11 ";
    assertEquals(table + table, truth);
    a.poison();
    b.poison();
    carryIn.poison();
    adder.join();
  }

  @Test
  void eightOfThemAddNumbers() {
    assertEquals(0, Main.add(0, 0, 0, 8));
    assertEquals(511, Main.add(255, 255, 1, 8));
    Random random = new Random(8);
    for (int i = 0; i < 50; i++) {
      int a = random.nextInt(256);
      int b = random.nextInt(256);
      assertEquals(a + b, Main.add(a, b, 0, 8));
    }
  }
}
