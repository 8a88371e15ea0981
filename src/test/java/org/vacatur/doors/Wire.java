package org.vacatur.doors;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A connection on which any bytes can be sent, also such that no client would send. */
final class Wire implements Closeable {
    private final Socket socket;

    /**
     * What came back until the server closed the connection, or nothing more came.
     *
     * @param text every byte as one character
     * @param closed whether the server closed the connection
     */
    record Answer(String text, boolean closed) {
        /** Status of the first answer; 0 if there is none. */
        int status() {
            return text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        /** How many answers there are. */
        int count() {
            return text.split("HTTP/1\\.1 [1-5]", -1).length - 1;
        }

        Optional<String> header(String name) {
            String head = text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")));
            return head.lines()
                    .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(each -> each.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    Wire(int port) {
        this(port, "127.0.0.1");
    }

    /** Connects from an address of this computer, e.g. 127.0.0.2. */
    Wire(int port, String from) {
        try {
            socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a text, each character as one byte; false if the server has closed the connection. */
    boolean send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads until the server closes the connection, or for so long nothing comes. */
    Answer read(Duration patience) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean closed = false;
        try {
            socket.setSoTimeout((int) patience.toMillis());
            InputStream in = socket.getInputStream();
            byte[] part = new byte[8192];
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                all.write(part, 0, count);
            }
            closed = true;
        } catch (SocketTimeoutException e) {
            closed = false;
        } catch (SocketException e) {
            closed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(all.toString(StandardCharsets.ISO_8859_1), closed);
    }

    /** Reads one head, up to its empty line, and nothing after it; what came until then if the server closes the connection. */
    Answer readHead() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.setSoTimeout(20_000);
            InputStream in = socket.getInputStream();
            while (!all.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return new Answer(all.toString(StandardCharsets.ISO_8859_1), true);
                }
                all.write(next);
            }
            return new Answer(all.toString(StandardCharsets.ISO_8859_1), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
