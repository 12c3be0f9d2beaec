package org.pochtenie.desk.client;

/** How somebody can be reached. */
public enum Channel {
    EMAIL,
    PHONE,
    TELEGRAM,
    WHATSAPP,
    VIBER,
    MAX,
    VK,
    OTHER
}
