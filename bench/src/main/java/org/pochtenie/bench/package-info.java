/** Figures: how fast, how much CPU, how much memory. {@code bin/bench} runs them; {@code docs/benchmarks.md} keeps them. */
@NullMarked
package org.pochtenie.bench;

import org.jspecify.annotations.NullMarked;
