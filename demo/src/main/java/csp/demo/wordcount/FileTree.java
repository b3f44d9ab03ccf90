package csp.demo.wordcount;

import csp.demo.wordcount.Event.Missed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files below some roots. A root may be a symbolic link; links below it are not followed, so
 * that every file is counted once, and a link to a folder above leads nowhere.
 */
record FileTree(List<Path> files, List<Missed> missed) {

  static FileTree below(List<Path> roots) {
    FileTree tree = new FileTree(new ArrayList<>(), new ArrayList<>());
    for (Path root : roots) {
      try {
        Path start = Files.isSymbolicLink(root) ? root.toRealPath() : root;
        Files.walkFileTree(start, new Visitor(start, tree));
      } catch (IOException e) {
        tree.missed.add(new Missed(root, why(e)));
      }
    }
    return tree;
  }

  /** Says in words what went wrong. */
  static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;
    private final FileTree tree;

    Visitor(Path start, FileTree tree) {
      this.start = start;
      this.tree = tree;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        tree.files.add(file);
      } else if (file.equals(start)) { // to read from a pipe or a device might never end
        tree.missed.add(new Missed(file, "neither a file nor a folder"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      tree.missed.add(new Missed(path, why(e)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }
  }
}
