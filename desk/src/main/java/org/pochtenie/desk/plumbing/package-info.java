/** What has no word of the field in it: pages, words in two languages, live updates, sealed secrets, the database. */
@NullMarked
package org.pochtenie.desk.plumbing;

import org.jspecify.annotations.NullMarked;
