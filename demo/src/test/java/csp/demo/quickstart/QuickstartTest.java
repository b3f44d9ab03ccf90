package csp.demo.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuickstartTest {
  @Test
  void prints0To4AndEnds() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Main.main();
    } finally {
      System.setOut(console);
    }
    assertEquals(
        List.of("0", "1", "2", "3", "4"),
        printed.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
