/** Opens {@code winmail.dat}, in which Outlook hides bodies and files (MS-OXTNEF, MS-OXRTFCP, MS-OXRTFEX). */
@NullMarked
package org.pochtenie.letters.tnef;

import org.jspecify.annotations.NullMarked;
