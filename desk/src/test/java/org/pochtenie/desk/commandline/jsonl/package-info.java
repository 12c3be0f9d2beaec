@NullMarked
package org.pochtenie.desk.commandline.jsonl;

import org.jspecify.annotations.NullMarked;
