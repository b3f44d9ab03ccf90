package csp.demo.webserver;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * The folder that is served, and the way from a path in a request to a file in it: never out of it,
 * neither by {@code ..}, however encoded, nor by a symbolic link.
 *
 * @param root a real path
 */
record Folder(Path root) {

  /**
   * @throws IOException if there is no such folder
   */
  static Folder of(Path path) throws IOException {
    Path root = path.toRealPath();
    if (!Files.isDirectory(root)) throw new NotDirectoryException(path.toString());
    return new Folder(root);
  }

  /**
   * Returns where {@code path} leads, whether or not something is there; links are not looked at.
   */
  Path locate(String path) throws RefusedException {
    Path file;
    try {
      file = root.resolve(path.replaceFirst("^/+", "")).normalize();
    } catch (InvalidPathException e) {
      throw new RefusedException(Status.BAD_REQUEST, "The path has a character it must not have.");
    }
    return inside(file);
  }

  /** Returns the file or folder that is there, all links followed. */
  Path existing(Path file) throws IOException, RefusedException {
    try {
      return inside(file.toRealPath());
    } catch (AccessDeniedException e) {
      throw new RefusedException(Status.FORBIDDEN, "This may not be read.");
    } catch (FileSystemException e) { // also: a file on the way, a cycle of links, a name too long
      throw new RefusedException(Status.NOT_FOUND, "There is nothing here.");
    }
  }

  /** Returns where a file would be written, all links followed. Its folder must be there. */
  Path writable(Path file) throws IOException, RefusedException {
    Path parent = file.getParent();
    if (file.equals(root) || parent == null || Files.isDirectory(file)) {
      throw new RefusedException(Status.METHOD_NOT_ALLOWED, "This is a folder.");
    }
    Path real;
    try {
      Path within = inside(parent.toRealPath());
      if (!Files.isDirectory(within)) throw new NotDirectoryException(within.toString());
      real = within.resolve(file.getFileName());
    } catch (FileSystemException e) {
      throw new RefusedException(Status.CONFLICT, "The folder of this file is not there.");
    }
    if (!Files.isSymbolicLink(real)) return real;
    try {
      return inside(real.toRealPath());
    } catch (FileSystemException e) {
      throw new RefusedException(Status.FORBIDDEN, "This is a link to nothing.");
    }
  }

  private Path inside(Path file) throws RefusedException {
    if (!file.startsWith(root)) {
      throw new RefusedException(Status.FORBIDDEN, "This leads out of the folder that is served.");
    }
    return file;
  }
}
