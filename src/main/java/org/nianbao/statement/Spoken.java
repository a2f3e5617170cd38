package org.nianbao.statement;

import java.util.Optional;
import org.nianbao.statement.Vocabulary.Needs;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Topic;

/// What a paragraph speaks of, as far as it is read: the topic named last, or before it names one
/// that of its heading. A full stop does not end a topic (全年新收申请100件。办结89件。); other work named
/// since does.
final class Spoken {
  private final Optional<Topic> heading;
  private Optional<Topic> carried = Optional.empty();
  private Optional<Topic> topic;
  private boolean isNear;
  private boolean isOtherWork;
  private boolean wasOtherWork;

  /// @param heading the topic of the heading above
  Spoken(Optional<Topic> heading) {
    this.heading = heading;
    topic = heading;
  }

  /// Begins a sentence, or a part of one behind a semicolon.
  ///
  /// @param announced the topic that it has before it names one
  void begin(Optional<Topic> announced) {
    wasOtherWork = (wasOtherWork || isOtherWork) && announced.isEmpty();
    isOtherWork = false;
    topic = announced.or(() -> carried).or(() -> heading);
    isNear = announced.isPresent();
  }

  /// Makes the sentence speak of a topic.
  void turn(Topic next) {
    topic = Optional.of(next);
    carried = topic;
    isNear = true;
    isOtherWork = false;
    wasOtherWork = false;
  }

  /// Makes the sentence speak of other work.
  void turnAway() {
    isOtherWork = true;
  }

  boolean isOtherWork() {
    return isOtherWork;
  }

  /// Whether words mean a row here. Those that other work has, too, as 办结, mean it only where none
  /// was named since the topic; those of the form alone, as 予以公开, where none was in the sentence.
  boolean means(Row row) {
    return switch (row.needs()) {
      case NOTHING, NO_COLUMN -> true;
      case TOPIC -> !isOtherWork && !wasOtherWork && isOf(topic, row);
      case HEADING -> !isOtherWork && (isOf(topic, row) || isOf(heading, row));
    };
  }

  /// Whether words for a row name their topic themselves.
  boolean isNamed(Row row) {
    return row.needs() == Needs.NOTHING || row.needs() == Needs.NO_COLUMN;
  }

  /// Whether a row is of a topic that an earlier sentence named, and neither this one nor the
  /// heading: words of its own then make it speak of something else.
  boolean isFar(Row row) {
    return !isNamed(row) && !isOf(heading, row) && !isNear(row);
  }

  /// Whether the topic of a row is the one spoken of, or that of the heading, and no other work is.
  boolean reaches(Row row) {
    return !isOtherWork && (isOf(topic, row) || isOf(heading, row));
  }

  /// Whether the sentence itself names the topic of a row.
  boolean isNear(Row row) {
    return isNear && isOf(topic, row);
  }

  private static boolean isOf(Optional<Topic> topic, Row row) {
    return topic.filter(row.topic()::equals).isPresent();
  }
}
