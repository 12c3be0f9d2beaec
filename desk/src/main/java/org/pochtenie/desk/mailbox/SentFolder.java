package org.pochtenie.desk.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Finds the folder with the letters that were sent: by its special use (RFC 6154), else by a usual name. */
public final class SentFolder {
    private static final List<String> USUAL = List.of(
            "sent", "sent items", "sent messages", "sent mail", "отправленные", "отправленные письма", "исходящие");

    private SentFolder() {}

    public static Optional<IMAPFolder> in(IMAPStore store) throws MessagingException {
        var folders = Arrays.stream(store.getDefaultFolder().list("*"))
                .map(IMAPFolder.class::cast)
                .toList();
        for (var folder : folders) {
            if (Arrays.stream(folder.getAttributes()).anyMatch("\\Sent"::equalsIgnoreCase)) {
                return Optional.of(folder);
            }
        }
        return USUAL.stream()
                .flatMap(name -> folders.stream().filter(folder -> isNamed(folder, name)))
                .findFirst();
    }

    private static boolean isNamed(Folder folder, String name) {
        return folder.getName().toLowerCase(Locale.ROOT).equals(name);
    }
}
