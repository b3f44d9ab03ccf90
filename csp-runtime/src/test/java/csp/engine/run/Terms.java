package csp.engine.run;

import csp.engine.plan.Plan;
import java.util.List;

/** What cases are composed of. */
final class Terms {
  private Terms() {}

  static Plan par(Plan... elements) {
    return new Together(List.of(elements));
  }

  static Plan seq(Plan... elements) {
    return new InTurn(List.of(elements));
  }

  static Plan times(Plan body, int count) {
    return new Often(body, count);
  }

  /** What only groups others: it has no name of its own, and is no daemon. */
  private abstract static class Group {
    private final String name;
    private final List<Plan> elements;

    Group(String name, List<Plan> elements) {
      this.name = name;
      this.elements = elements;
    }

    public String name() {
      return name;
    }

    public boolean isNamed() {
      return false;
    }

    public boolean isDaemon() {
      return false;
    }

    public int size() {
      return elements.size();
    }

    public Plan element(int index) {
      return elements.get(index);
    }
  }

  private static final class Together extends Group implements Plan.Concurrent {
    Together(List<Plan> elements) {
      super("par", elements);
    }
  }

  private static final class InTurn extends Group implements Plan.Sequential {
    InTurn(List<Plan> elements) {
      super("seq", elements);
    }
  }

  private static final class Often extends Group implements Plan.Repeated {
    private final int count;

    Often(Plan body, int count) {
      super("times", List.of(body));
      this.count = count;
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public Plan body() {
      return element(0);
    }
  }
}
