package csp;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes terms for people: {@code (writer ∥ reader) ; tick*3}. A composition that has a name is
 * written {@code name(a ; b)}, a daemon {@code a.daemon()}, one without elements {@code SKIP}.
 */
final class TermText {
  /** Stands for the elements of a composition from one index on. */
  private record Elements(Term composition, int from) {}

  /** What is still to be written: strings, terms as operands, and elements. */
  private final Deque<Object> rest = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();

  private TermText() {}

  /** Returns the text of {@code term}, cut off with an ellipsis where it exceeds the limit. */
  static String of(Term term, int limit) {
    TermText writer = new TermText();
    writer.push(term, false);
    return writer.write(limit);
  }

  private String write(int limit) {
    for (Object next = rest.poll(); next != null; next = rest.poll()) {
      if (next instanceof String string) {
        text.append(string);
      } else if (next instanceof Term term) {
        push(term, true);
      } else {
        pushNext((Elements) next);
      }
      if (text.length() > limit) {
        return text.substring(0, limit - 1) + "…";
      }
    }
    return text.toString();
  }

  private void push(Term term, boolean asOperand) {
    if (term.isDaemon()) {
      rest.push(".daemon()");
    }
    if (term instanceof LeafTerm || sizeOf(term) == 0) {
      rest.push(term.isNamed() ? term.name() : "SKIP");
    } else if (term.isNamed()) {
      pushEnclosed(term);
      rest.push(term.name());
    } else if ((asOperand || term.isDaemon()) && sizeOf(term) > 1) {
      pushEnclosed(term);
    } else {
      pushContent(term);
    }
  }

  private void pushEnclosed(Term term) {
    rest.push(")");
    pushContent(term);
    rest.push("(");
  }

  private void pushContent(Term term) {
    if (term instanceof Repetition repetition) {
      rest.push("*" + repetition.count());
      rest.push(repetition.term());
    } else {
      rest.push(new Elements(term, 0));
    }
  }

  private void pushNext(Elements elements) {
    Term composition = elements.composition;
    int index = elements.from;
    if (index + 1 < sizeOf(composition)) {
      rest.push(new Elements(composition, index + 1));
      rest.push(composition instanceof Sequence ? " ; " : " ∥ ");
    }
    Term element = elementOf(composition, index);
    if (composition instanceof Sequence && element instanceof Sequence && element.isPlain()) {
      pushContent(element); // sequence is associative
    } else {
      rest.push(element);
    }
  }

  /** How many operands it shows; a repetition binds so closely that it counts as one. */
  private static int sizeOf(Term term) {
    if (term instanceof Sequence sequence) {
      return sequence.size();
    }
    if (term instanceof Parallel parallel) {
      return parallel.size();
    }
    return term instanceof Repetition ? 1 : 0;
  }

  private static Term elementOf(Term composition, int index) {
    return composition instanceof Sequence sequence
        ? sequence.term(index)
        : ((Parallel) composition).term(index);
  }
}
