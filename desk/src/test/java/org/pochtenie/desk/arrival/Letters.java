package org.pochtenie.desk.arrival;

/** Plain letters for tests. */
final class Letters {
    private Letters() {}

    static String letter(String id, String from, String to, String subject, String text) {
        return """
                Message-ID: <%s@client.example>
                From: Клиент <%s>
                To: %s
                Subject: %s
                Date: Mon, 23 Nov 2026 09:00:00 +0300
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(id, from, to, subject, text).replace("\n", "\r\n");
    }

    static String reply(String id, String to, String from, String mailbox) {
        return letter(id, from, mailbox, "Re: " + id, "Ответ.")
                .replaceFirst("\r\n", "\r\nIn-Reply-To: <" + to + "@client.example>\r\n");
    }
}
