package csp.demo.webserver;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The command line: {@code [-p port] [folder]} */
record Arguments(int port, Folder folder) {
  private static final int PORT = 8080;

  /**
   * @throws IllegalArgumentException with a line that says what is wrong
   */
  static Arguments parse(String... args) throws IOException {
    int port = PORT;
    String folder = ".";
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("-p")) {
        i++;
        port = port(i < args.length ? args[i] : "");
      } else if (args[i].startsWith("-") || i < args.length - 1) {
        throw new IllegalArgumentException("give -p and a port, and one folder, or less");
      } else {
        folder = args[i];
      }
    }
    return new Arguments(port, folder(folder));
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) return port;
    } catch (NumberFormatException e) {
      // the same as a wrong number
    }
    throw new IllegalArgumentException("-p takes a port, from 0 (any that is free) to 65535");
  }

  private static Folder folder(String text) throws IOException {
    try {
      return Folder.of(Path.of(text));
    } catch (InvalidPathException | FileSystemException e) {
      throw new IllegalArgumentException("there is no folder " + text, e);
    }
  }
}
