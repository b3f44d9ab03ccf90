package csp.demo.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.demo.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuickstartTest {
  @Test
  void prints0To4AndEnds() {
    assertEquals(List.of("0", "1", "2", "3", "4"), Console.printedBy(Main::main).lines().toList());
  }
}
