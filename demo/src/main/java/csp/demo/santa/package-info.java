/** Santa Claus, nine reindeer and ten elves. */
@NullMarked
package csp.demo.santa;

import org.jspecify.annotations.NullMarked;
