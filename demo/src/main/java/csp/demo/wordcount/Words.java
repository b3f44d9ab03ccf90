package csp.demo.wordcount;

import csp.demo.wordcount.Event.Binary;
import csp.demo.wordcount.Event.Seen;
import csp.demo.wordcount.Event.Text;
import csp.demo.wordcount.Event.Unreadable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts one file. A word is what stands between white space. A line ends with {@code \n}; a last
 * one without it counts too.
 */
final class Words {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private long lines;
  private long words;
  private boolean inLine;
  private boolean inWord;

  private Words() {}

  static Seen count(Path file) {
    // A new decoder is strict: it throws at what is not UTF-8, where a Charset would put a '?'.
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      Words words = new Words();
      char[] buffer = new char[4096];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == 0) return new Binary(file);
          words.add(buffer[i]);
        }
      }
      return new Text(file, words.lines, words.words);
    } catch (CharacterCodingException e) {
      return new Binary(file);
    } catch (IOException e) {
      return new Unreadable(file, FileTree.why(e));
    }
  }

  /** All white space is in the basic plane, so that a surrogate is part of a word. */
  private void add(char c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    if (!inLine) lines++;
    if (!inWord && !space) words++;
    inLine = c != '\n';
    inWord = !space;
  }
}
