package org.pochtenie.rulebook.question;

/**
 * A question or request in a letter.
 *
 * @param start first UTF-16 unit in the letter's text
 * @param end one past the last unit
 * @param text the words of the letter from start to end
 * @param shortForm for a list: begins with a capital, ends with one mark, without «подскажите, пожалуйста»
 */
public record Question(int start, int end, QuestionKind kind, String text, String shortForm) {
    /** Whether it tells what to do and does not ask: «пришлите, пожалуйста, счёт». */
    public boolean isRequest() {
        return (kind == QuestionKind.DO || kind == QuestionKind.SEND) && text.indexOf('?') < 0;
    }

    /** The same words so much further on in a text. */
    Question moved(int by) {
        return new Question(start + by, end + by, kind, text, shortForm);
    }
}
