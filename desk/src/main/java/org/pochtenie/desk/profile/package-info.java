/** What the firm, its clients and its colleagues want of the rules. */
@NullMarked
package org.pochtenie.desk.profile;

import org.jspecify.annotations.NullMarked;
