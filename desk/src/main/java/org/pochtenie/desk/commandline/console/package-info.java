/** What the commands share: their arguments, their words, the streams they write to. */
@NullMarked
package org.pochtenie.desk.commandline.console;

import org.jspecify.annotations.NullMarked;
