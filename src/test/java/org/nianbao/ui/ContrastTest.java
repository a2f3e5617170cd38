package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Section;
import org.nianbao.ui.parts.Styles;

/// Every text is to be read: in the program's own colours, and in those of the high-contrast themes
/// of Windows.
class ContrastTest extends EveryScreen {
  private static final List<String> COLOURS =
      List.of("WINDOW", "WINDOWTEXT", "HOTLIGHT", "GRAYTEXT", "HIGHLIGHT", "HIGHLIGHTTEXT");

  /// The four themes as Windows 10 has them, each by [#COLOURS].
  private static final Map<String, List<String>> THEMES =
      Map.of(
          "black",
          List.of("#000000", "#FFFFFF", "#FFFF00", "#3FF23F", "#1AEBFF", "#000000"),
          "white",
          List.of("#FFFFFF", "#000000", "#00009F", "#600000", "#37006E", "#FFFFFF"),
          "1",
          List.of("#000000", "#FFFF00", "#8080FF", "#00FF00", "#008000", "#FFFFFF"),
          "2",
          List.of("#000000", "#00FF00", "#8080FF", "#C0C0C0", "#0000FF", "#FFFFFF"));

  private final ObservableMap<String, Object> preferences = FXCollections.observableHashMap();

  private void note(Set<String> all, String screen) {
    settle();
    robot.interact(() ->
        roots()
            .forEach(
                root -> Contrast.faint(root).forEach(fault -> all.add(screen + ": " + fault))));
  }

  @Test
  void everyTextOnEveryScreenIsRead() throws IOException {
    var all = new TreeSet<String>();
    screens(screen -> note(all, screen));
    menus(all);
    assertEquals("", String.join("\n", all));
  }

  @Test
  void everyTextInEveryDialogIsRead() throws IOException {
    var all = new TreeSet<String>();
    dialogs(screen -> note(all, screen));
    assertEquals("", String.join("\n", all));
  }

  private void menus(Set<String> all) {
    var bar = robot.find(".menu-bar", MenuBar.class);
    for (var menu : List.copyOf(bar.getMenus())) {
      robot.interact(menu::show);
      note(all, "menu " + menu.getText());
      robot.interact(menu::hide);
    }
  }

  private void follow() {
    robot.interact(() -> HighContrast.follow(stage.getScene(), preferences));
  }

  private void turnOn(String theme) {
    robot.interact(() -> {
      var colours = THEMES.get(theme);
      for (int i = 0; i < COLOURS.size(); i++) {
        preferences.put("Windows.SysColor.COLOR_" + COLOURS.get(i), Color.web(colours.get(i)));
      }
      preferences.put("Windows.SPI.HighContrast", true);
    });
  }

  /// Claims that a screen is read in every theme. The black one leaves a picture.
  private void noteInEveryTheme(Set<String> all, String screen, Leaving picture)
      throws IOException {
    for (var theme : THEMES.keySet()) {
      turnOn(theme);
      note(all, theme + " " + screen);
      if (theme.equals("black")) {
        picture.leave("high-contrast-" + screen);
      }
    }
  }

  /// What leaves a picture.
  private interface Leaving {
    void leave(String name) throws IOException;
  }

  @Test
  void everyTextOnEveryScreenIsReadInHighContrast() throws IOException {
    follow();
    var all = new TreeSet<String>();
    screens(screen -> noteInEveryTheme(all, screen, this::picture));
    menus(all);
    assertEquals("", String.join("\n", all));
  }

  @Test
  void everyTextInEveryDialogIsReadInHighContrast() throws IOException {
    follow();
    var all = new TreeSet<String>();
    dialogs(screen -> noteInEveryTheme(all, screen, this::pictureOfDialog));
    assertEquals("", String.join("\n", all));
  }

  @Test
  void contrastIsThatOfWcag() {
    assertEquals(21, HighContrast.contrast(Color.BLACK, Color.WHITE), 0.001);
    assertEquals(4.54, HighContrast.contrast(Color.web("#767676"), Color.WHITE), 0.005);
  }

  @Test
  void theWindowFollowsWhenTheThemeIsTurnedOnAndOff() {
    follow();
    assertEquals(List.of(Styles.sheet()), stage.getScene().getStylesheets());
    turnOn("black");
    assertEquals(Color.BLACK, background());
    turnOn("white");
    assertEquals(Color.WHITE, background());
    robot.interact(() -> preferences.put("Windows.SPI.HighContrast", false));
    assertEquals(List.of(Styles.sheet()), stage.getScene().getStylesheets());
    assertEquals(Color.web("#F2F4F7"), background());
  }

  @Test
  void theCaretOfTheTextIsSeenOnBlack() {
    follow();
    turnOn("black");
    robot.interact(() -> {
      documents.create("测试县民政局", 2024);
      report().go(Section.OVERVIEW);
    });
    settle();
    assertEquals(Color.WHITE, robot.find(".prose-area .caret", Path.class).getStroke());
  }

  private Color background() {
    robot.rest();
    var root = (Region) stage.getScene().getRoot();
    return (Color) root.getBackground().getFills().getLast().getFill();
  }
}
