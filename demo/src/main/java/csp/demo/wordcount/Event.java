package csp.demo.wordcount;

import java.nio.file.Path;

/** What the reporter hears of. */
sealed interface Event {
  /** So many files have been found, and there are no more. */
  record Found(int files) implements Event {}

  /** What has become of one file. */
  sealed interface Seen extends Event {
    Path file();
  }

  record Text(Path file, long lines, long words) implements Seen {}

  /** Not UTF-8, or with a NUL in it. */
  record Binary(Path file) implements Seen {}

  /** A file that was found, and could not be read. */
  record Unreadable(Path file, String why) implements Seen {}

  /** A file or folder that was asked for, or a folder on the way, that could not be looked into. */
  record Missed(Path path, String why) implements Event {}

  /** Time has passed. */
  record Tick() implements Event {}
}
