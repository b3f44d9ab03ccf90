/** A recorded signal: from a sensor through signal processing to an oscilloscope. */
@NullMarked
package csp.demo.sensors;

import org.jspecify.annotations.NullMarked;
