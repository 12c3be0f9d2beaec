package org.pochtenie.desk.demo.program;

/** Makes a body of what a person typed, in the manner of one mail program. */
public interface MailProgram {
    Body write(Typed typed);

    /** The program by its name in the demo files. */
    static MailProgram named(String name) {
        return switch (name) {
            case "studio" -> new Studio();
            case "gmail" -> new Gmail();
            case "outlook" -> new Outlook();
            case "apple" -> new Apple(false);
            case "iphone" -> new Apple(true);
            case "plain", "thebat" -> new PlainText();
            default -> throw new IllegalArgumentException("no mail program is called " + name);
        };
    }
}
