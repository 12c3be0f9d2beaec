package org.pochtenie.desk.conversation.letter;

import java.util.Locale;

/** How a file can be looked at within a browser. */
public enum Preview {
    PICTURE,
    PDF,
    TEXT,
    NONE;

    public static Preview of(String type, String name) {
        if (Harmless.isPicture(type)) {
            return PICTURE;
        }
        if (type.equals("application/pdf")
                || type.equals("application/octet-stream") && ending(name).equals("pdf")) {
            return PDF;
        }
        return type.equals("text/plain") ? TEXT : NONE;
    }

    /** The icon that goes with a file. */
    public static String icon(String type, String name) {
        if (type.startsWith("image/")) {
            return "image";
        }
        return switch (ending(name)) {
            case "pdf" -> "file-earmark-pdf";
            case "xls", "xlsx", "ods", "csv" -> "file-earmark-spreadsheet";
            case "doc", "docx", "odt", "rtf" -> "file-earmark-word";
            case "zip", "rar", "7z", "gz", "tar" -> "file-earmark-zip";
            case "eml", "msg" -> "envelope";
            case "txt", "md", "log" -> "file-earmark-text";
            default -> type.equals("message/rfc822") ? "envelope" : "file-earmark";
        };
    }

    /** The key of the words for a file that brought no name. */
    public static String nameless(String type) {
        return switch (type) {
            case "text/calendar" -> "conversation.file.calendar";
            case "message/delivery-status", "message/disposition-notification" -> "conversation.file.report";
            case "message/rfc822", "text/rfc822-headers" -> "conversation.file.letter";
            default -> "conversation.file.nameless";
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
