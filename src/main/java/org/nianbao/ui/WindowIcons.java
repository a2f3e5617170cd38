package org.nianbao.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The program's icon in the sizes that systems ask for: title bar and taskbar at 100, 125, 150 and
/// 200 %, and the large pictures of window lists. They are drawn from `packaging/icon/*.svg`.
final class WindowIcons {
  /// Width and height of each icon, in pixels.
  static final List<Integer> SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);

  private WindowIcons() {}

  /// The icon of every size, the smallest first.
  static List<Image> all() {
    return SIZES.stream().map(WindowIcons::icon).toList();
  }

  private static Image icon(int size) {
    var file = WindowIcons.class.getResource("icon-" + size + ".png");
    return new Image(Objects.requireNonNull(file).toExternalForm());
  }
}
