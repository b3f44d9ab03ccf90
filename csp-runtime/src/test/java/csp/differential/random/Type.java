package csp.differential.random;

/** The types that made-up variables and expressions have. */
enum Type {
  INT("int"),
  LONG("long"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  STRING("String");

  final String text;

  Type(String text) {
    this.text = text;
  }
}
