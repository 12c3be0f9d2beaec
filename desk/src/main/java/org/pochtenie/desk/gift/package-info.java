/** Small things for clients beyond the order: proposed by anybody, allowed by a lead, within a month's limit. */
@NullMarked
package org.pochtenie.desk.gift;

import org.jspecify.annotations.NullMarked;
