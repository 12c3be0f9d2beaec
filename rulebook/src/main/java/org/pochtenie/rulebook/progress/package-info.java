/** Letters in which a client asks how our work goes: he had to ask, for we have not told him. */
@NullMarked
package org.pochtenie.rulebook.progress;

import org.jspecify.annotations.NullMarked;
