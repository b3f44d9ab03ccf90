package csp.demo.barber;

/** What has become of a customer. */
record Event(int customer, Fate fate) {
  @Override
  public String toString() {
    return "customer " + customer + " " + fate;
  }
}
