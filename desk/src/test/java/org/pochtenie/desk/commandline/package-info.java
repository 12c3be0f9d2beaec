@NullMarked
package org.pochtenie.desk.commandline;

import org.jspecify.annotations.NullMarked;
