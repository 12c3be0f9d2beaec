/** What somebody who wants to hurt would send: floods, fuzz targets, vectors. */
@NullMarked
package org.pochtenie.letters.hostile;

import org.jspecify.annotations.NullMarked;
