/** A web server for the files of a folder, with processes for each connection. */
@NullMarked
package csp.demo.webserver;

import org.jspecify.annotations.NullMarked;
