/** How a client's letter tells that he is dissatisfied. */
@NullMarked
package org.pochtenie.rulebook.complaint;

import org.jspecify.annotations.NullMarked;
