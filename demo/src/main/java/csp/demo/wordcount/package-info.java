/** Counts the words of a directory tree, one process a file. */
@NullMarked
package csp.demo.wordcount;

import org.jspecify.annotations.NullMarked;
