@NullMarked
package org.pochtenie.desk.commandline.check;

import org.jspecify.annotations.NullMarked;
