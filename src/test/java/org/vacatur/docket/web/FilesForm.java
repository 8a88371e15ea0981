package org.vacatur.docket.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
public final class FilesForm {
    private static final String BOUNDARY = "----of-a-browser-7f3a";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    /** The type of the content, with the boundary. */
    static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** The same with one more file. */
    public FilesForm file(String name, byte[] bytes) {
        return part("file\"; filename=\"" + name, bytes);
    }

    public FilesForm file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more field. */
    public FilesForm field(String name, String value) {
        return part(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private FilesForm part(String name, byte[] bytes) {
        parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(bytes);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
