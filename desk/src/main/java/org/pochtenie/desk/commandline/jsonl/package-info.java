/** The commands for pipes: JSON Lines in and out. */
@NullMarked
package org.pochtenie.desk.commandline.jsonl;

import org.jspecify.annotations.NullMarked;
