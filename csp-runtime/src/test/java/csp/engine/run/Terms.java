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

  private record Together(List<Plan> elements) implements Plan.Concurrent {
    @Override
    public String name() {
      return "par";
    }

    @Override
    public boolean isNamed() {
      return false;
    }

    @Override
    public boolean isDaemon() {
      return false;
    }

    @Override
    public int size() {
      return elements.size();
    }

    @Override
    public Plan element(int index) {
      return elements.get(index);
    }
  }

  private record InTurn(List<Plan> elements) implements Plan.Sequential {
    @Override
    public String name() {
      return "seq";
    }

    @Override
    public boolean isNamed() {
      return false;
    }

    @Override
    public boolean isDaemon() {
      return false;
    }

    @Override
    public int size() {
      return elements.size();
    }

    @Override
    public Plan element(int index) {
      return elements.get(index);
    }
  }

  private record Often(Plan body, int count) implements Plan.Repeated {
    @Override
    public String name() {
      return "times";
    }

    @Override
    public boolean isNamed() {
      return false;
    }

    @Override
    public boolean isDaemon() {
      return false;
    }
  }
}
