package csp.demo.documents;

import java.nio.file.Path;

/**
 * A block of code, or of something else, in a document.
 *
 * @param line where its first line is, from 1
 * @param language what the document says, or shows, that it is: java, shell, xml, kotlin, text
 */
record Block(Path file, int line, String language, String text) {
  boolean isJava() {
    return language.equals("java");
  }

  /** Returns the place of a line of it, the first one being 0. */
  String where(int offset) {
    return file + ":" + (line + offset);
  }

  @Override
  public String toString() {
    return where(0) + " (" + language + ")";
  }
}
