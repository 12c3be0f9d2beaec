/** Our own rules for a client are told to him by a letter and confirmed by him (rule {@code house-rules}). */
@NullMarked
package org.pochtenie.desk.houserule;

import org.jspecify.annotations.NullMarked;
