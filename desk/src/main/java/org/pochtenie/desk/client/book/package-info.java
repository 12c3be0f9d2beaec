/** Address books from elsewhere and for elsewhere: CSV and vCard, looked at before anything of them is kept. */
@NullMarked
package org.pochtenie.desk.client.book;

import org.jspecify.annotations.NullMarked;
