package org.nianbao.ui.prose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// The plain text format of the control's clipboard: copies text without the indents, and pastes
/// text only.
final class PlainTextHandler extends DataFormatHandler {
  PlainTextHandler() {
    super(DataFormat.PLAIN_TEXT);
  }

  @Override
  public StyledInput createStyledInput(String text, StyleAttributeMap attributes) {
    return StyledInput.of(text, attributes);
  }

  @Override
  public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
    return ((ProseModel) model).text(start, end);
  }

  @Override
  public void save(
      StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
      throws IOException {
    out.write(copy(model, resolver, start, end).toString().getBytes(StandardCharsets.UTF_8));
  }
}
