package csp.differential;

/** Who is at the other ends of a body's channels, and how they behave. */
enum Surroundings {
  /** Numbers come until they end by poison; all that is written is read. */
  POISONED(30, End.POISON, 0, Kind.LAMBDAS, false),
  /** They end by close. The neighbours can be compiled too; the body has ends of one direction. */
  CLOSED(5, End.CLOSE, 0, Kind.METHODS, true),
  /** The input is poisoned before the body begins. */
  NOTHING(0, End.POISON, 0, Kind.LAMBDAS, false),
  /** Who reads gives up after three values, by poison. */
  DEAF(14, End.POISON, 3, Kind.METHODS, false),
  /** The output is closed before the body begins. */
  SHUT(14, End.CLOSE, 0, Kind.LAMBDAS, true),
  /** Buffers: the body never need wait. */
  PROMPT(12, End.CLOSE, 0, Kind.BUFFERS, false);

  enum End {
    POISON,
    CLOSE
  }

  enum Kind {
    LAMBDAS,
    METHODS,
    BUFFERS
  }

  /** How many numbers are offered, from 0. */
  final int numbers;

  final End end;

  /** After how many values nobody reads any more; 0 is never. */
  final int patience;

  final Kind neighbours;

  /** Whether the body is given views of one direction in place of the channels. */
  final boolean views;

  Surroundings(int numbers, End end, int patience, Kind neighbours, boolean views) {
    this.numbers = numbers;
    this.end = end;
    this.patience = patience;
    this.neighbours = neighbours;
    this.views = views;
  }
}
