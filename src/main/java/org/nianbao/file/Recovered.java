package org.nianbao.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The content of a journal's frame: a draft that is not saved, and the file that it belongs to.
///
/// @param file where the draft was last saved; empty if it never was
/// @param base SHA-256 of the normalised file that it was edited from; empty if there was none
/// @param draft the draft as the bytes of a draft's file
record Recovered(String file, String base, byte[] draft) {

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(file);
      out.writeUTF(base);
      out.write(draft);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return bytes.toByteArray();
  }

  static Recovered read(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Recovered(in.readUTF(), in.readUTF(), in.readAllBytes());
    }
  }
}
