/** Programs to learn from: the tutorial's, python-csp's and the classics, one package each. */
@NullMarked
package csp.demo;

import org.jspecify.annotations.NullMarked;
