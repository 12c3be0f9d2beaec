package org.pochtenie.desk.arrival;

/**
 * How much the SMTP listener takes. The limits by sender do not hold for this machine itself: a mail server beside the
 * desk hands over everybody's letters.
 *
 * @param bytes of one letter
 * @param connections in all
 * @param connectionsOfOne from one address at a time
 * @param lettersAMinute from one address
 */
record SmtpLimits(int bytes, int connections, int connectionsOfOne, int lettersAMinute) {
    static final SmtpLimits USUAL = new SmtpLimits(50 << 20, 200, 20, 300);
}
