package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.letters.Address;

/** Reads to whom a letter in a winmail.dat went: rows of properties, one for each (MS-OXTNEF section 2.1.3.5.1). */
final class Recipients {
    private static final int MOST = 1_000;

    private Recipients() {}

    static List<Address> of(byte[] rows, Charset codepage) {
        List<Address> found = new ArrayList<>();
        Cursor cursor = new Cursor(rows);
        int count = Math.clamp(cursor.number32(), 0, MOST);
        for (int i = 0; i < count && cursor.left() > 4 && !cursor.broken(); i++) {
            Properties row = Properties.read(cursor);
            String address = row.text(codepage, Properties.SMTP_ADDRESS, Properties.ADDRESS);
            found.add(new Address(row.text(codepage, Properties.DISPLAY_NAME), address.strip()));
        }
        return found;
    }
}
