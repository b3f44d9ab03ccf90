package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** Counts words, with a process for each text. */
final class Words {
  record Text(String title, String words) {}

  static final List<Text> TEXTS =
      List.of(
          new Text("alphabet", "a b c d e f g"),
          new Text("motto", "share nothing and talk"),
          new Text("silence", ""));

  @Process
  static void count(Text text) {
    System.out.println(text.title() + ": " + count(text.words()) + " words");
  }

  static long count(String words) {
    return words.isBlank() ? 0 : words.split("\\s+").length;
  }

  static void main() {
    List<CSPProcess> counts = new ArrayList<>();
    for (Text text : TEXTS) counts.add(WordsProcesses.count(text));
    Par.of(counts).start();
  }
}
