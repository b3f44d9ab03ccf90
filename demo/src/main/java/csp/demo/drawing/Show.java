package csp.demo.drawing;

import csp.demo.WrongArgument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Shows a picture that is finished: in a window where there is a display, else as a file. */
public final class Show {
  private Show() {}

  /** Returns a file of this name, among what is built if that is here, so that git ignores it. */
  public static Path file(String name) {
    return file(Path.of(""), name);
  }

  static Path file(Path here, String name) {
    return Stream.of(here.resolve("demo").resolve("target"), here.resolve("target"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(here)
        .resolve(name);
  }

  /** Opens a window, or writes a PNG and says so. */
  public static void picture(String title, BufferedImage picture, Path file, PrintStream out) {
    Window.open(title).finish(picture, file, out);
  }

  /** Writes a PNG. */
  public static void write(BufferedImage picture, Path file) {
    try {
      if (Files.isDirectory(file)) throw new IOException("it is a folder");
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new IOException("there is no folder " + folder);
      }
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new WrongArgument("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
