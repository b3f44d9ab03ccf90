/** Commstime: how long does a communication take? */
@NullMarked
package csp.demo.commstime;

import org.jspecify.annotations.NullMarked;
