/** What holds under load: many processes at once, and assertions outside of them. */
@NullMarked
package csp.stress;

import org.jspecify.annotations.NullMarked;
