/** LanguageTool's full check as the second stage of reading. */
@NullMarked
package org.pochtenie.grammar;

import org.jspecify.annotations.NullMarked;
