package csp.demo.sensors;

import csp.demo.WrongArgument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What a sensor has said: a line for each sample, and lines of remarks that begin with #. */
record Recording(List<Sample> samples) {
  Recording {
    samples = List.copyOf(samples);
  }

  double begin() {
    return samples.getFirst().time();
  }

  double end() {
    return samples.getLast().time();
  }

  /** Returns the recording that comes with this program. */
  static Recording ofPocket() {
    try (InputStream in = Recording.class.getResourceAsStream("pocket.csv")) {
      return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recording of(Path file) {
    try {
      Recording recording = parse(Files.readString(file));
      if (recording.samples.size() < 2) throw new WrongArgument(file + ": fewer than two samples");
      for (int i = 1; i < recording.samples.size(); i++) {
        double time = recording.samples.get(i).time();
        if (time <= recording.samples.get(i - 1).time()) {
          throw new WrongArgument(file + ": the sample at " + time + " s comes too late");
        }
      }
      return recording;
    } catch (NoSuchFileException e) {
      throw new WrongArgument(file + ": no such file", e);
    } catch (IOException e) {
      throw new WrongArgument(file + ": cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new WrongArgument(file + ": " + e.getMessage(), e);
    }
  }

  static Recording parse(String text) {
    return new Recording(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Sample::parse)
            .toList());
  }
}
