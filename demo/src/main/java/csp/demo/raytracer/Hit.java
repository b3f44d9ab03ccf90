package csp.demo.raytracer;

/**
 * Where a ray has met a thing: how far away, in which direction its surface looks, and its look.
 */
record Hit(double distance, Vector normal, Vector colour, double shine) {}
