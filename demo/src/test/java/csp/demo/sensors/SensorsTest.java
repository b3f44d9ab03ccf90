package csp.demo.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.demo.Progress;
import csp.demo.WrongArgument;
import csp.demo.sensors.Traces.Point;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SensorsTest {
  @TempDir private Path folder;

  @Test
  void everySignalOfTheRecordingIsWhatAPlainLoopComputes() {
    Recording recording = Recording.ofPocket();
    List<Point> points = traces(recording).points();
    assertEquals(recording.samples(), points.stream().map(Point::sample).toList());
    for (int i = 0; i < points.size(); i++) {
      Sample s = points.get(i).sample();
      assertEquals(Math.hypot(Math.hypot(s.x(), s.y()), s.z()), points.get(i).strength(), 1e-9);
      double mean =
          points.subList(Math.max(0, i - 9), i + 1).stream()
              .mapToDouble(Point::strength)
              .average()
              .orElseThrow();
      assertEquals(mean, points.get(i).smooth(), 1e-9);
      assertEquals(mean < 9.80665 / 3, points.get(i).falling());
    }
  }

  @Test
  void itFallsOnce() {
    List<String> falls = traces(Recording.ofPocket()).falls();
    assertEquals(1, falls.size());
    assertTrue(falls.getFirst().matches("6\\.0\\d s: fell for 0\\.[23]\\d s"), falls::toString);
  }

  @Test
  void aFilterEndsWithItsInput() {
    Channel<Double> in = Channel.buffered(4);
    Channel<Double> out = Channel.buffered(4);
    for (double value : new double[] {1, 3, 5, 7}) in.write(value);
    in.close();
    DspProcesses.smooth(2, in, out).start();
    List<Double> means = new ArrayList<>();
    out.forEach(means::add);
    assertEquals(List.of(1.0, 2.0, 4.0, 6.0), means);
  }

  @Test
  void theFallIsShadedAndTheRestIsNot() {
    Recording pocket = Recording.ofPocket();
    BufferedImage picture = new Oscilloscope(traces(pocket), pocket).draw("test");
    assertEquals(0xFCE3C8, picture.getRGB(72 + 900 * 62 / 80, 44 + 60) & 0xFFFFFF);
    assertEquals(0xFFFFFF, picture.getRGB(72 + 900 * 73 / 80, 44 + 60) & 0xFFFFFF);
  }

  @Test
  void aRecordingThatCannotBeUsedIsOneClearLine() throws Exception {
    Path file = folder.resolve("recording.csv");
    assertEquals(file + ": no such file", wrong(file));
    Files.writeString(file, "0,1,2,3\n1,2,three,4\n");
    assertEquals(file + ": \"1,2,three,4\" is not four numbers", wrong(file));
    Files.writeString(file, "0,1,2,3\n1,2,NaN,4\n");
    assertEquals(file + ": \"1,2,NaN,4\" is not four numbers", wrong(file));
    Files.writeString(file, "0,1,2,3\n1,2,3,4\n1,2,3,4\n");
    assertEquals(file + ": the sample at 1.0 s comes too late", wrong(file));
    assertEquals(folder + ": cannot be read", wrong(folder));
    Files.writeString(file, "# nothing\n0,1,2,3\n");
    assertEquals(file + ": fewer than two samples", wrong(file));
  }

  private static String wrong(Path file) {
    return assertThrows(WrongArgument.class, () -> Recording.of(file)).getMessage();
  }

  private static Traces traces(Recording recording) {
    Traces traces = new Traces();
    Progress progress = Progress.of(recording.samples().size(), "samples");
    Main.network(recording, false, traces, progress).start();
    return traces;
  }
}
