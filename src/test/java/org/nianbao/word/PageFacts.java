package org.nianbao.word;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Lays what GB/T 9704—2012 says of a page over pictures of ours: the text block of 156 mm by 225
/// mm, its 22 lines and 28 characters, and where the dash of the page number stands. Lengths are in
/// millimetres, written from the standard and not from our settings.
final class PageFacts {
  private static final double WIDTH = 210;
  private static final double LEFT = 28;
  private static final double TOP = 37;
  private static final double TEXT_WIDTH = 156;
  private static final double TEXT_HEIGHT = 225;
  private static final int LINES = 22;
  private static final int CHARACTERS = 28;
  private static final double DASH = TOP + TEXT_HEIGHT + 7;
  private static final Color BLOCK = new Color(0xC0392B);
  private static final Color GRID = new Color(0x2E86C1);

  private final Graphics2D graphics;
  private final double scale;

  private PageFacts(Graphics2D graphics, double scale) {
    this.graphics = graphics;
    this.scale = scale;
  }

  /// Puts pages side by side with the facts over them.
  static void draw(List<Path> pages, Path target) throws IOException {
    var first = ImageIO.read(pages.getFirst().toFile());
    int width = first.getWidth();
    var whole =
        new BufferedImage(width * pages.size(), first.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = whole.createGraphics();
    for (int i = 0; i < pages.size(); i++) {
      graphics.drawImage(ImageIO.read(pages.get(i).toFile()), i * width, 0, null);
      var page = (Graphics2D) graphics.create(i * width, 0, width, first.getHeight());
      new PageFacts(page, width / WIDTH).draw();
    }
    ImageIO.write(whole, "png", target.toFile());
  }

  private void draw() {
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
    graphics.setStroke(new BasicStroke(0.6f));
    graphics.setColor(GRID);
    for (int line = 1; line < LINES; line++) {
      double y = TOP + TEXT_HEIGHT * line / LINES;
      line(LEFT, y, LEFT + TEXT_WIDTH, y);
    }
    for (int character = 1; character < CHARACTERS; character++) {
      double x = LEFT + TEXT_WIDTH * character / CHARACTERS;
      line(x, TOP - 2, x, TOP);
      line(x, TOP + TEXT_HEIGHT, x, TOP + TEXT_HEIGHT + 2);
    }
    graphics.setColor(BLOCK);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(
        new Rectangle2D.Double(LEFT * scale, TOP * scale, TEXT_WIDTH * scale, TEXT_HEIGHT * scale));
    line(LEFT, DASH, LEFT + TEXT_WIDTH, DASH);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(3.5 * scale)));
    say("37 mm", LEFT + TEXT_WIDTH / 2, TOP / 2);
    say("28", LEFT / 2, TOP + TEXT_HEIGHT / 2);
    say("26", LEFT + TEXT_WIDTH + 9, TOP + TEXT_HEIGHT / 2);
    say("35", LEFT + TEXT_WIDTH / 2, TOP + TEXT_HEIGHT + 20);
    say("7", LEFT + TEXT_WIDTH / 2, DASH - 2);
    say("156 x 225, 22 x 28", LEFT, TOP - 4);
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    graphics.draw(new Line2D.Double(fromX * scale, fromY * scale, toX * scale, toY * scale));
  }

  private void say(String text, double x, double y) {
    graphics.drawString(text, (float) (x * scale), (float) (y * scale));
  }
}
