package csp.demo.smokers;

import java.util.Locale;

/** What it takes to smoke: one each. */
enum Ingredient {
  TOBACCO,
  PAPER,
  MATCHES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
