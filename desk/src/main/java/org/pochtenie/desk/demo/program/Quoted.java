package org.pochtenie.desk.demo.program;

import java.time.ZonedDateTime;
import java.util.List;
import org.pochtenie.letters.Address;

/** The letter that is answered: what a program tells of it above the quote; the date in the zone of who answers. */
public record Quoted(Address from, ZonedDateTime date, List<Address> to, String subject, Body body) {}
