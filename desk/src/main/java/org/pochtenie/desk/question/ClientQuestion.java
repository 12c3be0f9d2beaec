package org.pochtenie.desk.question;

/** A question, and whether its client finds it on his page. */
public record ClientQuestion(KeptQuestion question, boolean clientSees) {}
