package org.pochtenie.desk.complaint;

/** A complaint has ended. Said within that transaction. */
public record ComplaintClosed(Complaint complaint, boolean satisfied) {}
