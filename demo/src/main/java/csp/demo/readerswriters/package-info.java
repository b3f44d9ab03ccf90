/** Readers and writers of one book. */
@NullMarked
package csp.demo.readerswriters;

import org.jspecify.annotations.NullMarked;
