package org.pochtenie.desk.complaint;

/** A complaint has been opened. Said within that transaction. */
public record ComplaintOpened(Complaint complaint) {}
