package csp.demo.drawing;

import csp.demo.WrongArgument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Shows a picture that is finished: in a window where there is a display, else as a file. */
public final class Show {
  private Show() {}

  /** Returns a file of this name, in {@code target} if that is here. */
  public static Path file(String name) {
    Path target = Path.of("target");
    return Files.isDirectory(target) ? target.resolve(name) : Path.of(name);
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
