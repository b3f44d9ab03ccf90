package csp.demo.bank;

/** A teller's day: how many transfers were made, and how many refused. */
record Day(int teller, int made, int refused) {
  @Override
  public String toString() {
    return "teller " + teller + " made " + made + " transfers, and refused " + refused;
  }
}
