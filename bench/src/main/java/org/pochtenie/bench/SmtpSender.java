package org.pochtenie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection over which letters are handed over, as little as SMTP needs. */
final class SmtpSender implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    SmtpSender(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = socket.getOutputStream();
        expect("220");
        say("EHLO client.example", "250");
    }

    void send(String to, String letter) throws IOException {
        say("MAIL FROM:<c@client.example>", "250");
        say("RCPT TO:<" + to + ">", "250");
        say("DATA", "354");
        say(letter + ".", "250");
    }

    private void say(String line, String wanted) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        expect(wanted);
    }

    private void expect(String wanted) throws IOException {
        var line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(wanted)) {
            throw new IOException("Wanted " + wanted + ", got " + line);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
