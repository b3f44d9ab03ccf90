package csp.demo.lift;

/** What can be seen of the lift. */
sealed interface Event {
  record At(int floor) implements Event {
    @Override
    public String toString() {
      return "floor " + floor;
    }
  }

  record In(int passenger, int floor, int to) implements Event {
    @Override
    public String toString() {
      return "  passenger " + passenger + " gets in, and wants to go to " + to;
    }
  }

  record Out(int passenger, int floor) implements Event {
    @Override
    public String toString() {
      return "  passenger " + passenger + " gets out";
    }
  }
}
