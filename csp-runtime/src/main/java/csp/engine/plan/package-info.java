/**
 * What {@code csp} hands over: what is to run ({@link csp.engine.plan.Plan}), which method of the
 * user's it is ({@link csp.engine.plan.Origin}), and the exceptions that users see ({@link
 * csp.engine.plan.Exceptions}). Here it is decided and explained whether a method runs compiled or
 * on a thread.
 */
@NullMarked
package csp.engine.plan;

import org.jspecify.annotations.NullMarked;
