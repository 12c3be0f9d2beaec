/** Who may come in, and who is here: colleagues, their roles, invitations, sessions. */
@NullMarked
package org.pochtenie.desk.signin;

import org.jspecify.annotations.NullMarked;
