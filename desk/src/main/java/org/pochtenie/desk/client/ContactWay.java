package org.pochtenie.desk.client;

/**
 * A further address of a person, or his name in a messenger.
 *
 * @param value as it is compared: e-mails in lower case, telephones as digits, names without the at sign
 * @param spelled as it was typed
 */
public record ContactWay(long id, long contact, Channel channel, String value, String spelled) {}
