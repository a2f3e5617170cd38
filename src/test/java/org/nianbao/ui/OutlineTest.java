package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;

/// The outline beside the text: each sub-heading can be told from the others.
class OutlineTest extends Journey {

  private void write(String... headings) throws IOException {
    var text =
        List.of(headings).stream()
            .<Paragraph>mapMulti((heading, each) -> {
              each.accept(Paragraph.of(Style.HEADING, heading));
              each.accept(Paragraph.of(Style.BODY, "全年及时更新各类信息。".repeat(101)));
            })
            .toList();
    var file = folder.resolve("小标题.nianbao");
    Files.write(
        file,
        DraftFile.bytes(Samples.draft("pingluo-2024").with(Section.OVERVIEW, new Prose(text))));
    open(file);
    robot.interact(() -> report().go(Section.OVERVIEW));
  }

  /// The names in the outline, as they are drawn.
  private List<String> drawn() {
    return robot.all(".outline-row", Button.class).stream()
        .map(row -> robot.all(row, ".label", Label.class).getFirst())
        .map(name -> ((Text) name.lookup(".text")).getText().replace("\n", ""))
        .toList();
  }

  @Test
  void theCustomarySubHeadingsAreReadWhole() throws IOException {
    var customary = List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障");
    write(customary.toArray(String[]::new));
    pictures("outline");
    assertEquals(customary, drawn());
    var heights = robot.all(".outline-row", Button.class).stream().map(Button::getHeight).toList();
    assertTrue(heights.stream().allMatch(height -> height < 48), heights::toString);
    for (var row : robot.all(".outline-row", Button.class)) {
      assertEquals(row.getTooltip().getText() + "　1111 字", row.getAccessibleText());
    }
  }

  @Test
  void longOnesKeepTheirNumbersAndWhatDiffers() throws IOException {
    var long1 = "（二）落实全市政府信息公开工作要点，主动公开的内容更全、渠道更多";
    var long2 = "（三）落实全市政府信息公开工作要点，依申请公开的答复更规范";
    var longest = "（四）" + "持续提升全县政府信息公开工作的规范化标准化信息化水平".repeat(8);
    write("（一）政府信息公开工作的组织领导情况", long1, long2, longest);
    pictures("outline-long");
    assertEquals(
        List.of(
            "（一）政府信息公开工作的组织领导情况",
            "（二）…主动公开的内容更全、渠道更多",
            "（三）…依申请公开的答复更规范",
            "（四）持续提升全县政府信息公开工作的规范化标准…"),
        drawn());
    assertEquals(
        List.of("（一）政府信息公开工作的组织领导情况", long1, long2, longest),
        robot.all(".outline-row", Button.class).stream()
            .map(row -> row.getAccessibleText().replaceFirst("　\\d+ 字$", ""))
            .toList());
    show(Display.AT_150);
    var dropDown = robot.find("#outline-overview", MenuButton.class);
    robot.interact(dropDown::show);
    var items = dropDown.getItems().stream().limit(4).map(MenuItem::getText).toList();
    assertTrue(items.get(1).startsWith(long1 + "　"), items::toString);
    assertTrue(items.get(3).length() < 60, items::toString);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void manySubHeadingsScrollAboveTheCount() throws IOException {
    var many = new String[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = "（一）政府信息公开平台建设与维护";
    }
    write(many);
    settle();
    var outline = robot.find(".outline");
    var whole = robot.find(Label.class, label -> label.getText().startsWith("全节"));
    assertTrue(
        outline
            .localToScene(outline.getLayoutBounds())
            .contains(whole.localToScene(whole.getLayoutBounds())));
    picture("outline-many");
    robot.interact(() -> report().prose().orElseThrow().caret(new Position(0, 0)));
  }
}
