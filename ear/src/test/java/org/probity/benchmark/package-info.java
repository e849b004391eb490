/** The benchmark: starts the product, fills it, drives it with signed-in people and prints what it measured. No test runs it. */
package org.probity.benchmark;
