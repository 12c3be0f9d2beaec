/** The guard for browsers, office programs and editors: the HTTP interface of a LanguageTool server. */
@NullMarked
package org.pochtenie.desk.languagetool;

import org.jspecify.annotations.NullMarked;
