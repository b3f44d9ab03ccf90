package csp.demo.documents;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java made whole, so that it can be compiled. The rules:
 *
 * <ul>
 *   <li>Everything of {@code csp}, {@code csp.builtins}, {@code csp.patterns} and of the usual
 *       packages of the JDK is imported, and so is the package that the comment is in.
 *   <li>Statements become the body of a method. They, and members, may use the names of {@link
 *       CoreNames}, {@link BuiltinNames}, {@link PatternNames} or {@link DemoNames}, by package.
 *   <li>A block in which a line begins with an annotation or a modifier is members of a class.
 *   <li>A block in which a line begins with a class, record or interface stands by itself.
 *   <li>A block with a package line is a file of the document's program, and gets nothing at all.
 *   <li>What follows a line that begins with {@code @Generated} is not compiled: it is what the
 *       processor is to generate of the rest.
 * </ul>
 *
 * @param type its class, or the first of them
 * @param header how many lines have been put before the block
 * @param generated what the processor is to generate, or nothing
 */
record Sample(
    Block block, String packageName, String type, int header, String source, String generated) {
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern MEMBER =
      Pattern.compile("^(?:@\\w|public |private |static )", Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern GENERATED = Pattern.compile("^@Generated\\b", Pattern.MULTILINE);
  private static final String IMPORTS =
      "import csp.*; import csp.annotation.Forever; import csp.annotation.Process;"
          + " import csp.builtins.*; import csp.patterns.*; import java.lang.invoke.*;"
          + " import java.net.*; import java.nio.file.*; import java.time.*; import java.util.*;";

  /** Makes a block whole; {@code number} is what tells its package from those of the others. */
  static Sample of(Block block, int number) {
    Matcher own = PACKAGE.matcher(block.text());
    if (own.find()) {
      return new Sample(block, own.group(1), typeIn(block.text()), 0, block.text(), "");
    }
    Matcher split = GENERATED.matcher(block.text());
    int end = split.find() ? split.start() : block.text().length();
    String text = block.text().substring(0, end);
    String generated = block.text().substring(end);

    String name = "samples.s" + number;
    String first = "package " + name + "; " + IMPORTS + " import " + home(block.file()) + ".*;\n";
    if (TYPE.matcher(text).find()) {
      return new Sample(block, name, typeIn(text), 1, first + text, generated);
    }
    String before = "final class Sample extends csp.demo.documents." + names(block.file()) + " { ";
    String after = "\n}\n";
    if (!MEMBER.matcher(text).find()) {
      before += "static void main() throws Exception {";
      after = "\n}}\n";
    }
    return new Sample(block, name, "Sample", 2, first + before + "\n" + text + after, generated);
  }

  /** Returns the class whose {@code main()} runs the sample. */
  String program() {
    return packageName + (source.contains("class Main ") ? ".Main" : "." + type);
  }

  private static String typeIn(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) throw new AssertionError("there is no class in\n" + text);
    return type.group(1);
  }

  /** Returns the package that a source belongs to. */
  static String home(Path source) {
    String path = source.toString().replace('\\', '/');
    int start = path.indexOf("src/main/java/");
    if (start < 0) return "csp";
    return path.substring(start + "src/main/java/".length(), path.lastIndexOf('/'))
        .replace('/', '.');
  }

  private static String names(Path source) {
    String home = home(source);
    if (home.startsWith("csp.demo")) return "DemoNames";
    return switch (home) {
      case "csp.builtins" -> "BuiltinNames";
      case "csp.patterns" -> "PatternNames";
      default -> "CoreNames";
    };
  }
}
