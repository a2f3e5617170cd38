package org.nianbao.paper;

import java.util.List;
import org.nianbao.draft.Prose;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/// One of the things that follow one another down the page.
public sealed interface Block {

  /// The part of the report that it comes from.
  Section section();

  /// 题名, broken into lines of like width.
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }

    @Override
    public Section section() {
      return Section.COVER;
    }
  }

  /// The date line under the title, in its brackets.
  record Date(String text) implements Block {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }

  /// One of the six statutory headings.
  record Heading(Section section) implements Block {}

  /// A written paragraph.
  ///
  /// @param index which paragraph of the section's text it is, from 0
  record Text(Section section, int index, Prose.Paragraph paragraph) implements Block {}

  /// A statutory table.
  record Form(Table table) implements Block {
    @Override
    public Section section() {
      return table.section();
    }
  }

  /// A line of the contact at the end.
  record Contact(String text) implements Block {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }
}
