package org.pochtenie.desk.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the desk and a server, passes everything on and counts: connections, and waits that the desk ended. */
final class TappedLine implements AutoCloseable {
    final AtomicInteger connections = new AtomicInteger();
    final AtomicInteger waitsEnded = new AtomicInteger();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;

    TappedLine(int behind) throws IOException {
        this.behind = behind;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), behind);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> pass(near, far));
                Thread.ofVirtual().start(() -> pass(far, near));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pass(Socket from, Socket to) {
        var buffer = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (new String(buffer, 0, n, StandardCharsets.US_ASCII).equals("DONE\r\n")) {
                    waitsEnded.incrementAndGet();
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException closed) {
            // one side has gone, so the other goes too
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
