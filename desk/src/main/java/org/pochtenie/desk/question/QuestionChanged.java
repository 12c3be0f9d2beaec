package org.pochtenie.desk.question;

/** A colleague said by hand what became of a question; said within that transaction. */
public record QuestionChanged(KeptQuestion question, KeptQuestion.State state) {}
