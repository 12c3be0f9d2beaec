package org.pochtenie.letters.mime;

import java.util.List;
import java.util.Optional;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.tnef.Tnef;

/** Takes the text of a letter out of its winmail.dat where it has no other; the file stays a file of the letter. */
final class Winmail {
    private Winmail() {}

    static Body body(Body body, List<Attachment> attachments, Defects defects) {
        Body best = body;
        for (Attachment attachment : attachments) {
            if (!Tnef.is(attachment)) {
                continue;
            }
            Optional<Tnef> opened = Tnef.withoutFiles(attachment);
            if (opened.isEmpty()) {
                defects.add(Kind.STRUCTURE, "a winmail.dat that is none");
                continue;
            }
            opened.get().defects().forEach(defect -> defects.add(defect.kind(), defect.detail()));
            Body inside = new Body(opened.get().text(), opened.get().html());
            best = silent(best) ? inside : best;
        }
        return best;
    }

    private static boolean silent(Body body) {
        return body.html() == null && (body.plain() == null || body.plain().isBlank());
    }
}
