package org.pochtenie.desk.silence;

/**
 * A silence as a page shows it.
 *
 * @param words the project, or the subject of the conversation
 * @param days after how many working days he is to hear from us, 0: not at all
 * @param shortened whether that is so soon because he had to ask
 */
public record ShownSilence(Silence silence, String words, int days, boolean shortened) {}
