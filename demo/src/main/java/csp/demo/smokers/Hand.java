package csp.demo.smokers;

/** The two things that were on the table. */
record Hand(Ingredient one, Ingredient other) {
  /** The one that is missing. */
  Ingredient third() {
    for (Ingredient third : Ingredient.values()) {
      if (third != one && third != other) return third;
    }
    throw new AssertionError();
  }
}
