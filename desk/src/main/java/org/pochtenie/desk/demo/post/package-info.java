/** The demo's post office: SMTP and IMAP on loopback. */
@NullMarked
package org.pochtenie.desk.demo.post;

import org.jspecify.annotations.NullMarked;
