package org.pochtenie.desk.commandline;

/** Arguments or input that a command cannot take; the message is for the person who typed it. */
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
