package csp.demo.raytracer;

/** A pixel of the picture, and its colour as 0xRRGGBB. */
record Pixel(int x, int y, int rgb) {}
