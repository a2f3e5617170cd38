package org.nianbao.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// The colours of a Windows high-contrast theme (高对比度主题) as a style sheet, which takes the place of
/// the palette in `nianbao.css` and of the theme's while one is on. Shapes, lines and sizes stay.
///
/// Windows promises that text can be read in the colours of one pair only: window and window text
/// or link, selection and selection text. Every text of the program gets both of its colours from
/// the same pair.
///
/// @param window the background of texts
/// @param text texts and lines
/// @param link texts and lines that stand out, the focus ring among them
/// @param disabled what is not available
/// @param selection the background of a selected item
/// @param selectionText the text on it
record HighContrast(
    Color window, Color text, Color link, Color disabled, Color selection, Color selectionText) {
  private static final String ON = "Windows.SPI.HighContrast";
  private static final String COLOUR = "Windows.SysColor.COLOR_";
  private static final String DATA = "data:text/css;charset=utf-8;base64,";

  /// The least contrast of text that WCAG asks for.
  private static final double READABLE = 4.5;

  private static final int STEPS = 20;

  /// Lets a scene follow the system: its style sheets are those that it has now, and while a
  /// high-contrast theme is on also that theme's.
  ///
  /// @param preferences what JavaFX knows of the system's settings
  static void follow(Scene scene, ObservableMap<String, Object> preferences) {
    var own = List.copyOf(scene.getStylesheets());
    InvalidationListener changed =
        _ -> {
          var wanted = new ArrayList<>(own);
          of(preferences).map(HighContrast::sheet).ifPresent(wanted::add);
          if (!wanted.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(wanted);
          }
        };
    preferences.addListener(changed);
    changed.invalidated(preferences);
  }

  /// The theme that is on; empty if none is.
  static Optional<HighContrast> of(Map<String, ?> preferences) {
    if (!Boolean.TRUE.equals(preferences.get(ON))) {
      return Optional.empty();
    }
    return colour(preferences, "WINDOW")
        .flatMap(window ->
            colour(preferences, "WINDOWTEXT")
                .map(text ->
                    new HighContrast(
                        window,
                        text,
                        colour(preferences, "HOTLIGHT").orElse(text),
                        colour(preferences, "GRAYTEXT").orElse(text),
                        colour(preferences, "HIGHLIGHT").orElse(text),
                        colour(preferences, "HIGHLIGHTTEXT").orElse(window))));
  }

  private static Optional<Color> colour(Map<String, ?> preferences, String name) {
    return preferences.get(COLOUR + name) instanceof Color colour
        ? Optional.of(colour)
        : Optional.empty();
  }

  /// The address of the style sheet, which holds the whole of it.
  String sheet() {
    var rules = new StringBuilder(".root {\n");
    palette().forEach((name, colour) -> rules.append(name + ": " + web(colour) + ";\n"));
    var css = rules.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    return DATA + Base64.getEncoder().encodeToString(css);
  }

  private Map<String, Color> palette() {
    var line = text.interpolate(window, 0.5);
    var tint = tint();
    var palette = new LinkedHashMap<String, Color>();
    all(palette, text, "-nb-text", "-nb-text-2", "-nb-text-3", "-nb-zero", "-nb-control");
    all(palette, text, "-nb-error", "-nb-warn-text", "-nb-warn-shape");
    all(palette, link, "-nb-accent", "-nb-accent-dark");
    all(palette, tint, "-nb-accent-tint", "-nb-selection");
    all(palette, selection, "-nb-fill", "-nb-fill-dark");
    all(palette, selectionText, "-nb-on-fill");
    all(palette, window, "-nb-paper", "-nb-window", "-nb-head", "-nb-total", "-nb-desk");
    all(palette, window, "-nb-error-tint", "-nb-warn-tint");
    all(palette, line, "-nb-divider", "-nb-grid");
    all(palette, disabled, "-nb-disabled");
    // The theme's own names.
    all(palette, text, "-color-fg-default", "-color-fg-muted", "-color-fg-subtle");
    all(palette, text, "-color-border-default", "-color-danger-fg", "-color-danger-emphasis");
    all(palette, text, "-color-danger-muted", "-color-warning-fg", "-color-success-fg");
    all(palette, line, "-color-border-muted", "-color-border-subtle", "-color-shadow-default");
    all(palette, window, "-color-bg-default", "-color-bg-overlay", "-color-bg-subtle");
    all(palette, window, "-color-bg-inset", "-color-neutral-muted", "-color-neutral-subtle");
    all(palette, tint, "-color-base-1", "-color-accent-subtle");
    all(palette, line, "-color-base-2");
    all(palette, link, "-color-accent-fg", "-color-accent-muted");
    all(palette, selection, "-color-accent-emphasis", "-color-neutral-emphasis");
    all(palette, selection, "-color-neutral-emphasis-plus");
    all(palette, selectionText, "-color-fg-emphasis");
    return palette;
  }

  private static void all(Map<String, Color> palette, Color colour, String... names) {
    for (var name : names) {
      palette.put(name, colour);
    }
  }

  /// The background of what is selected among other things: as much of the selection's colour in
  /// that of the window as leaves texts and links on it readable.
  private Color tint() {
    var tint = window;
    for (int i = 1; i < STEPS; i++) {
      var next = window.interpolate(selection, (double) i / STEPS);
      if (contrast(text, next) < READABLE || contrast(link, next) < READABLE) {
        break;
      }
      tint = next;
    }
    return tint;
  }

  /// The contrast of two colours as WCAG defines it, from 1 to 21.
  static double contrast(Color one, Color other) {
    var brighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static String web(Color colour) {
    return "#%02X%02X%02X"
        .formatted(part(colour.getRed()), part(colour.getGreen()), part(colour.getBlue()));
  }

  private static long part(double value) {
    return Math.round(value * 255);
  }
}
