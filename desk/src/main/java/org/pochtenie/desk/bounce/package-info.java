/** Letters of ours that did not arrive: what delivery reports say of them. */
@NullMarked
package org.pochtenie.desk.bounce;

import org.jspecify.annotations.NullMarked;
