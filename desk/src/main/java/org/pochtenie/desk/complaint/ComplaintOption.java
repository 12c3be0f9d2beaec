package org.pochtenie.desk.complaint;

/** One way to put a complaint right. */
public record ComplaintOption(long id, String words, boolean chosen) {}
