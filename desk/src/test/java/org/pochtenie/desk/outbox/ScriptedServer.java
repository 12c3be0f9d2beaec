package org.pochtenie.desk.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers as a test tells it, and keeps what it has taken. */
final class ScriptedServer implements AutoCloseable {
    /** Instead of an answer the line is cut. */
    static final String HANG_UP = "hang up";

    /** Instead of an answer there is silence. */
    static final String SILENCE = "silence";

    private final ServerSocket socket = listening();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<String> dots = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param command MAIL, "RCPT marina@kontur.example", DATA, or "." for the end of a letter */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    void behave() {
        answers.clear();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, "220 ready");
            for (var command = in.readLine(); command != null; command = in.readLine()) {
                var word = command.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                heard.add(word);
                var more = switch (word) {
                    case "DATA" -> data(in, out);
                    case "RCPT" -> said(out, "RCPT " + command.replaceAll(".*<(.*)>.*", "$1"), "250 ok");
                    case "QUIT" -> false;
                    default -> said(out, word, "250 ok");
                };
                if (!more) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The desk was killed, or hung up.
        }
    }

    private boolean data(BufferedReader in, PrintWriter out) throws IOException {
        if (!said(out, "DATA", "354 go on")) {
            return false;
        }
        if (answers.getOrDefault("DATA", "354").startsWith("354")) {
            var letter = new StringBuilder();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                letter.append(line).append("\r\n");
            }
            dots.add(letter.toString());
            if (answers.getOrDefault(".", "250").startsWith("250")) {
                taken.add(letter.toString());
            }
            return said(out, ".", "250 taken");
        }
        return true;
    }

    private boolean said(PrintWriter out, String command, String usual) {
        var answer = answers.getOrDefault(command, usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            say(out, answer);
        }
        return true;
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
