/** A model that the owner lets read along; everything works the same without it. */
@NullMarked
package org.pochtenie.desk.model;

import org.jspecify.annotations.NullMarked;
