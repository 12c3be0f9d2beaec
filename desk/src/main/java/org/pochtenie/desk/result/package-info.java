/** Interim results, each confirmed by the client with a click or a letter (rule {@code confirm-interim}). */
@NullMarked
package org.pochtenie.desk.result;

import org.jspecify.annotations.NullMarked;
