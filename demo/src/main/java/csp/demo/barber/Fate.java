package csp.demo.barber;

/** What becomes of a customer: seated and later served, or turned away. */
enum Fate {
  SEATED("waits"),
  SERVED("has his hair cut"),
  TURNED_AWAY("is turned away");

  private final String text;

  Fate(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
