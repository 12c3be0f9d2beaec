/** Every letter as it came or left, byte for byte, for ever. */
@NullMarked
package org.pochtenie.desk.archive;

import org.jspecify.annotations.NullMarked;
