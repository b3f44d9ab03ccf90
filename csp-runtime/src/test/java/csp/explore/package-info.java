/**
 * Explores every interleaving of small concurrent cases, on the real classes of the library: see
 * {@link csp.explore.Explorer}.
 */
package csp.explore;
