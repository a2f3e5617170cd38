package org.nianbao.ui.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.paper.ChartPart;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Lettering;
import org.nianbao.paper.Lettering.Role;
import org.nianbao.paper.Page;
import org.nianbao.paper.TablePart;
import org.nianbao.paper.TextLine;
import org.nianbao.paper.TextLine.Piece;
import org.nianbao.ui.parts.Styles;

/// Draws pages in the typefaces of an office's settings, or in similar ones where those are not
/// installed.
final class Drawing {
  /// Distance from the middle of a Chinese character down to its baseline, as a share of its size.
  private static final double MIDDLE = 0.38;

  private static final List<String> SONG =
      List.of("宋体", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", "AR PL UMing CN");
  private static final List<String> FANG_SONG = List.of("仿宋", "FangSong", "仿宋_GB2312");
  private static final List<String> KAI =
      List.of("楷体", "KaiTi", "楷体_GB2312", "AR PL UKai CN", "AR PL KaitiM GB");
  private static final List<String> HEI =
      List.of("黑体", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC");
  private static final List<String> TITLE = List.of("华文中宋", "STZhongsong");

  private static final int PER_HALF_POINT = 10;

  private final Map<Role, Kind> kinds = new EnumMap<>(Role.class);

  /// A typeface that is installed here.
  ///
  /// @param least the weight of plain characters
  private record Kind(String family, FontWeight least) {}

  Drawing(Faces faces) {
    var here = List.copyOf(Font.getFamilies());
    for (var role : Role.values()) {
      var wanted = role.face(faces);
      var family =
          Stream.concat(Stream.of(wanted), alternatives(role))
              .filter(here::contains)
              .findFirst()
              .orElseGet(Styles::face);
      // 小标宋 is much heavier than any other 宋.
      boolean stands = role != Role.TITLE || family.equals(wanted) || TITLE.contains(family);
      kinds.put(role, new Kind(family, stands ? FontWeight.NORMAL : FontWeight.BOLD));
    }
  }

  private static Stream<String> alternatives(Role role) {
    return switch (role) {
      case TITLE -> Stream.concat(TITLE.stream(), SONG.stream());
      case HEADING -> HEI.stream();
      case SUBHEADING -> Stream.concat(KAI.stream(), SONG.stream());
      case BODY -> Stream.concat(FANG_SONG.stream(), SONG.stream());
      case PAGE_NUMBER -> SONG.stream();
    };
  }

  /// Draws everything on a page.
  void draw(Page page, Pen pen) {
    page.placed()
        .forEach(placed -> {
          switch (placed) {
            case TextLine line -> draw(line, pen);
            case ChartPart chart -> {
              chart.bars().forEach(pen::fill);
              chart.lines().forEach(line -> draw(line, pen));
            }
            case TablePart part -> {
              part.head().forEach(field -> draw(field, pen));
              part.fields().forEach(field -> draw(field, pen));
            }
          }
        });
    page.foot().ifPresent(line -> draw(line, pen));
  }

  private void draw(TablePart.Field field, Pen pen) {
    pen.frame(
        field.left(), field.top(), field.right() - field.left(), field.bottom() - field.top());
    field.lines().forEach(line -> draw(line, pen));
  }

  private void draw(TextLine line, Pen pen) {
    for (var piece : line.pieces()) {
      var font = font(piece.lettering());
      double baseline = line.top() + line.height() / 2.0 + MIDDLE * font.getSize();
      if (piece.isNarrow()) {
        pen.write(piece.text(), font, piece.left(), baseline, piece.right() - piece.left());
      } else {
        characters(piece, font, baseline, pen);
      }
    }
  }

  /// Draws characters one by one, each where the layout has it.
  private static void characters(Piece piece, Font font, double baseline, Pen pen) {
    var points = piece.text().codePoints().toArray();
    double step = (double) (piece.right() - piece.left()) / points.length;
    for (int i = 0; i < points.length; i++) {
      double room = Math.max(step, piece.lettering().character());
      pen.write(Character.toString(points[i]), font, piece.left() + i * step, baseline, room);
    }
  }

  private Font font(Lettering lettering) {
    var kind = kinds.get(lettering.role());
    var weight = lettering.weight() == Weight.BOLD ? FontWeight.BOLD : kind.least;
    return Font.font(kind.family, weight, lettering.halfPoints() * PER_HALF_POINT);
  }
}
