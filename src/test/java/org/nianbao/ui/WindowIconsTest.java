package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The program's icon, in the window and in the files that Windows takes it from.
class WindowIconsTest {
  @BeforeEach
  void theToolkitRuns() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theWindowHasAnIconOfEverySizeThatWindowsAsksFor() {
    var icons = WindowIcons.all();
    assertEquals(
        List.of(16, 20, 24, 32, 40, 48, 64, 128, 256),
        icons.stream().map(icon -> (int) icon.getWidth()).toList());
    for (var icon : icons) {
      assertEquals(icon.getWidth(), icon.getHeight());
      assertEquals(0, at(icon, 0.01, 0.01).getOpacity(), 0.5, "the corner is not the sheet's");
      assertEquals(Color.web("#1B5FAA"), at(icon, 0.2, 0.5), "the sheet is of the main colour");
    }
  }

  private static Color at(Image icon, double x, double y) {
    return icon.getPixelReader()
        .getColor((int) (x * icon.getWidth()), (int) (y * icon.getHeight()));
  }

  @Test
  void explorerFindsTheSameSizes() throws IOException {
    for (var name : List.of("program.ico", "draft.ico")) {
      assertEquals(WindowIcons.SIZES, sizes(Path.of("packaging", "icon", name)), name);
    }
    assertNotEquals(
        -1L,
        Files.mismatch(
            Path.of("packaging", "icon", "program.ico"), Path.of("packaging", "icon", "draft.ico")),
        "a draft does not look like the program");
  }

  /// The sizes of the pictures in an icon file: after a head of six bytes, sixteen for each, which
  /// begin with the width, 0 being 256.
  private static List<Integer> sizes(Path file) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(1, bytes.getShort(2), "an icon");
    var sizes = new ArrayList<Integer>();
    for (int i = 0; i < bytes.getShort(4); i++) {
      int entry = 6 + 16 * i;
      assertTrue(bytes.getInt(entry + 12) + bytes.getInt(entry + 8) <= bytes.limit());
      int width = Byte.toUnsignedInt(bytes.get(entry));
      sizes.add(width == 0 ? 256 : width);
    }
    return sizes;
  }
}
