/**
 * The programs of the tutorial in {@code demo/tutorial}, one file each; {@link
 * csp.demo.tutorial.Lessons} names them. The tutorial shows them as they are, without the package,
 * and what they print. When one has changed,
 *
 * <pre>{@code
 * mvn -pl demo -am test -Dtest=TutorialTest,PicturesTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcsp.tutorial=rewrite -Dcsp.pictures=rewrite
 * }</pre>
 *
 * <p>brings the pages and the pictures up to date; without that, the build fails.
 */
@NullMarked
package csp.demo.tutorial;

import org.jspecify.annotations.NullMarked;
