package csp.demo.drawing;

import csp.demo.WrongArgument;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.ImageIcon;
import javax.swing.JFrame;
import javax.swing.JLabel;

/** Shows a picture: in a window where there is a display, else as a file. */
public final class Show {
  private Show() {}

  /** Returns a file of this name, in {@code target} if that is here. */
  public static Path file(String name) {
    Path target = Path.of("target");
    return Files.isDirectory(target) ? target.resolve(name) : Path.of(name);
  }

  /** Opens a window, or writes a PNG and says so. */
  public static void picture(String title, BufferedImage picture, Path file, PrintStream out) {
    if (GraphicsEnvironment.isHeadless()) {
      write(picture, file);
      out.println("wrote " + file);
    } else {
      EventQueue.invokeLater(() -> open(title, picture));
    }
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

  private static void open(String title, BufferedImage picture) {
    JFrame window = new JFrame(title);
    window.add(new JLabel(new ImageIcon(picture)));
    window.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
    window.pack();
    window.setLocationByPlatform(true);
    window.setVisible(true);
  }
}
