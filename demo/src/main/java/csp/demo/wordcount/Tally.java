package csp.demo.wordcount;

import csp.demo.wordcount.Event.Binary;
import csp.demo.wordcount.Event.Found;
import csp.demo.wordcount.Event.Missed;
import csp.demo.wordcount.Event.Text;
import csp.demo.wordcount.Event.Tick;
import csp.demo.wordcount.Event.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sum of the events. It belongs to the reporter until that hands it on. */
final class Tally {
  /** One line for people: what could not be counted, and why. */
  record Problem(Path path, String why) {}

  private final List<Text> texts = new ArrayList<>();
  private final List<Binary> binaries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  void add(Event event) {
    switch (event) {
      case Text text -> texts.add(text);
      case Binary binary -> binaries.add(binary);
      case Unreadable(Path file, String why) -> problems.add(new Problem(file, why));
      case Missed(Path path, String why) -> problems.add(new Problem(path, why));
      case Found _, Tick _ -> {}
    }
  }

  List<Text> texts() {
    return texts;
  }

  List<Binary> binaries() {
    return binaries;
  }

  List<Problem> problems() {
    return problems;
  }

  long lines() {
    return texts.stream().mapToLong(Text::lines).sum();
  }

  long words() {
    return texts.stream().mapToLong(Text::words).sum();
  }
}
