package org.pochtenie.rulebook.grammar;

import org.pochtenie.rulebook.text.Language;

/** What is read and remembered as one piece. */
public record Paragraph(Language language, String text) {}
