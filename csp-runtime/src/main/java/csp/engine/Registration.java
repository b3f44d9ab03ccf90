package csp.engine;

/** STUB of the contract: one guard of a choice. */
final class Registration extends Node {}
