/** The client's questions: found in his letters, answered, put off or dropped. */
@NullMarked
package org.pochtenie.desk.question;

import org.jspecify.annotations.NullMarked;
