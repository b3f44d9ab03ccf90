package csp.demo.matrix;

/** A number, and where in a matrix it stands. */
record Entry(int row, int column, long value) {}
