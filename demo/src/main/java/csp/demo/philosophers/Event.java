package csp.demo.philosophers;

/** What a philosopher does, while everybody watches. */
record Event(int philosopher, Act act) {
  enum Act {
    SITS("sits down"),
    EATS("eats"),
    STOPS("has eaten"),
    LEAVES("leaves");

    private final String text;

    Act(String text) {
      this.text = text;
    }
  }

  @Override
  public String toString() {
    String inwards = act == Act.EATS || act == Act.STOPS ? "  " : "";
    return inwards + "philosopher " + philosopher + " " + act.text;
  }
}
