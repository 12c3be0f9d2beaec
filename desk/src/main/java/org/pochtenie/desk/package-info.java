/** The application: few files here show the whole, one package below is one feature. */
@NullMarked
package org.pochtenie.desk;

import org.jspecify.annotations.NullMarked;
