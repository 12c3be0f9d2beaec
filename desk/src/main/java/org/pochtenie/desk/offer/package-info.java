/** What a client has bought, beside the letter that offers him something (rule {@code offers-from-history}). */
@NullMarked
package org.pochtenie.desk.offer;

import org.jspecify.annotations.NullMarked;
