package csp.demo.wordcount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.demo.wordcount.Event.Binary;
import csp.demo.wordcount.Event.Text;
import csp.demo.wordcount.Event.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("file");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "'\n', 1, 0",
    "'\n\n', 2, 0",
    "' \t', 1, 0",
    "one, 1, 1",
    "'one\n', 1, 1",
    "'one\r\ntwo\r\n', 2, 2",
    "' one  two\tthree\n\n four', 3, 4",
    "'füße \u00A0 naïve\u2003日本 \uD83D\uDE00', 1, 4",
    "'\uFEFFone two', 1, 2",
    "'\uFEFF', 1, 0",
  })
  void text(String text, long lines, long words) throws IOException {
    Files.writeString(file, text);
    assertEquals(new Text(file, lines, words), Words.count(file));
  }

  @Test
  void aLongFileIsNotCutWhereTheBufferEnds() throws IOException {
    Files.writeString(file, "żółć\n".repeat(100_000) + "x".repeat(100_000));
    assertEquals(new Text(file, 100_001, 100_001), Words.count(file));
  }

  @Test
  void whatIsNotUtf8IsBinary() throws IOException {
    byte[][] files = {
      "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
      {(byte) 0xC0, (byte) 0xAF}, // overlong
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // half of a surrogate pair
      {'a', (byte) 0xE2, (byte) 0x82}, // cut off
      "text".getBytes(StandardCharsets.UTF_16),
    };
    for (byte[] bytes : files) {
      Files.write(file, bytes);
      assertEquals(new Binary(file), Words.count(file));
    }
  }

  @Test
  void aNulAfterMuchTextMakesItBinary() throws IOException {
    Files.writeString(file, "text ".repeat(50_000) + "\0");
    assertEquals(new Binary(file), Words.count(file));
  }

  @Test
  void aFileThatHasGoneIsUnreadable() {
    assertEquals(new Unreadable(file, "no such file or folder"), Words.count(file));
  }
}
