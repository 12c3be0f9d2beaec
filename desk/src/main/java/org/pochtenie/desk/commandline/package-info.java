/** The commands that read letters for people and for pipes, without a desk behind them. */
@NullMarked
package org.pochtenie.desk.commandline;

import org.jspecify.annotations.NullMarked;
