package org.pochtenie.desk.arrival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A sender's end of an SMTP connection, spoken by hand. */
public final class SmtpLine implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    public SmtpLine(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = socket.getOutputStream();
        answer();
        command("EHLO client.example");
    }

    /** The last line of the answer. */
    String command(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    /** Sender and recipient; the answer to the recipient. */
    String begin(String from, String to) throws IOException {
        command("MAIL FROM:<" + from + ">");
        return command("RCPT TO:<" + to + ">");
    }

    /** A whole letter; the answer after its end. */
    public String send(String from, String to, String letter) throws IOException {
        begin(from, to);
        command("DATA");
        var stuffed = letter.replace("\r\n.", "\r\n..");
        return command(stuffed + (stuffed.endsWith("\r\n") ? "." : "\r\n."));
    }

    private String answer() throws IOException {
        var line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("the line was cut");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
