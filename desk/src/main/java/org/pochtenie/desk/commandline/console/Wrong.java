package org.pochtenie.desk.commandline.console;

/** Arguments or input that a command cannot take; the message is for the person who typed it. */
public final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Wrong(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
