/** Three smokers, and an agent who deals out what they lack. */
@NullMarked
package csp.demo.smokers;

import org.jspecify.annotations.NullMarked;
