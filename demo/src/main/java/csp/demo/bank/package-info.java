/** Accounts, and tellers who transfer money between them. */
@NullMarked
package csp.demo.bank;

import org.jspecify.annotations.NullMarked;
