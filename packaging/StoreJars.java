import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes jars anew without compression: `java StoreJars.java FROM TO` for each jar in a folder. The
/// installer's one LZMA stream then packs what they hold together, to less than half, and the program
/// reads them faster. Entries keep their order and have one fixed time, so that equal content gives
/// equal bytes.
void main(String[] folders) throws IOException {
  var to = Files.createDirectories(Path.of(folders[1]));
  try (var jars = Files.newDirectoryStream(Path.of(folders[0]), "*.jar")) {
    for (var jar : jars) {
      store(jar, to.resolve(jar.getFileName()));
    }
  }
}

void store(Path jar, Path copy) throws IOException {
  try (var from = new ZipFile(jar.toFile());
      var to = new ZipOutputStream(Files.newOutputStream(copy))) {
    for (var entry : from.stream().toList()) {
      var bytes = from.getInputStream(entry).readAllBytes();
      var sum = new CRC32();
      sum.update(bytes);
      var stored = new ZipEntry(entry.getName());
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(bytes.length);
      stored.setCrc(sum.getValue());
      stored.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
      to.putNextEntry(stored);
      to.write(bytes);
      to.closeEntry();
    }
  }
}
