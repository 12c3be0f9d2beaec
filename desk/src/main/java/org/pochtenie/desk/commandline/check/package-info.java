/** The command {@code check}: a letter in a file, read by the guard. */
@NullMarked
package org.pochtenie.desk.commandline.check;

import org.jspecify.annotations.NullMarked;
