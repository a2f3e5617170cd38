package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.workspace.Question.Answer;

/// What waits in the window, without the window.
class QuestionsTest {
  private final Questions questions = new Questions();
  private final List<String> done = new ArrayList<>();

  private Question question(String about, String head, Answer... answers) {
    return new Question(about, head, "", List.of(answers));
  }

  private Answer settling(String name) {
    return Answer.settling(name, () -> done.add(name));
  }

  private List<String> heads() {
    return questions.waiting().stream().map(Question::head).toList();
  }

  @Test
  void aLaterQuestionAboutTheSameTakesItsPlace() {
    questions.ask(question("file", "改过一次"));
    questions.ask(question("save", "没有保存"));
    questions.ask(question("file", "改过两次"));
    assertEquals(List.of("改过两次", "没有保存"), heads());
    questions.withdraw("file");
    assertEquals(List.of("没有保存"), heads());
  }

  @Test
  void anAnswerSettlesAQuestionAndALookKeepsIt() {
    var look = Answer.keeping("先看改了什么", () -> done.add("先看改了什么"));
    var asked = question("lost", "有一份稿子上次没有保存", settling("打开找回的稿"), look);
    questions.ask(asked);
    questions.answer(asked, look);
    questions.answer(asked, look);
    assertEquals(List.of(asked), questions.waiting());
    questions.answer(asked, asked.answers().getFirst());
    assertEquals(List.of(), questions.waiting());
    assertEquals(List.of("先看改了什么", "先看改了什么", "打开找回的稿"), done);
  }

  @Test
  void anAnswerMayAskAgain() {
    var again = question("export", "还是没有导出");
    var first = question("export", "没有导出", Answer.settling("再试一次", () -> questions.ask(again)));
    questions.ask(first);
    questions.answer(first, first.answers().getFirst());
    assertEquals(List.of("还是没有导出"), heads());
  }

  @Test
  void whatIsWaitedForGoesOnAtOnce() {
    questions.touched();
    var asked = questions.asked();
    assertTrue(asked.isWaitedFor());
    asked.goOn("读好了", "现在打开", () -> done.add("opened"));
    assertEquals(List.of("opened"), done);
    assertEquals(List.of(), questions.waiting());
  }

  @Test
  void whatComesWhileSomebodyTypesIsOffered() {
    var asked = questions.asked();
    questions.touched();
    assertFalse(asked.isWaitedFor());
    asked.goOn("甲读好了", "现在打开", () -> done.add("opened"));
    assertEquals(List.of(), done);
    var offer = questions.waiting().getFirst();
    questions.answer(offer, offer.answers().getFirst());
    assertEquals(List.of("opened"), done);
    assertEquals(List.of(), questions.waiting());
  }

  @Test
  void whatIsNotWantedAnyMoreGoes() {
    var asked = questions.asked();
    questions.touched();
    asked.goOn("甲读好了", "现在打开", () -> done.add("opened"));
    var offer = questions.waiting().getFirst();
    questions.answer(offer, offer.answers().getLast());
    assertEquals(List.of(), questions.waiting());
    assertEquals(List.of(), done);
  }

  @Test
  void whatIsAskedAboutADocumentGoesWithIt() {
    var asked = questions.asked();
    questions.touched();
    asked.goOn("“平罗县 2024”已保存", "现在关闭", () -> done.add("closed"));
    questions.askAboutDocument(question("file", "文件被改过"));
    questions.ask(question("export", "没有导出"));
    questions.documentLeft();
    assertEquals(List.of("没有导出"), heads());
    asked.goOn("可以导出了", "接着导出", () -> done.add("exported"));
    assertEquals(List.of("没有导出", "可以导出了"), heads(), "the next document has its own");
  }
}
