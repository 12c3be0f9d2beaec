/** One place that turns a letter into zones, sentences and words. */
@NullMarked
package org.pochtenie.rulebook.text;

import org.jspecify.annotations.NullMarked;
