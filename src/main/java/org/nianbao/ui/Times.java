package org.nianbao.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.nianbao.wording.Wording;

/// Moments as people say them: 今天 13:52.
final class Times {
  private Times() {}

  static String of(Instant moment) {
    var local = moment.atZone(ZoneId.systemDefault());
    var day = local.toLocalDate();
    var today = LocalDate.now();
    var time = local.format(DateTimeFormatter.ofPattern("HH:mm"));
    if (day.equals(today)) {
      return Wording.of("start.today", time);
    }
    if (day.equals(today.minusDays(1))) {
      return Wording.of("start.yesterday", time);
    }
    return day.getYear() == today.getYear()
        ? Wording.of("start.thisYear", day.getMonthValue(), day.getDayOfMonth(), time)
        : Wording.of("start.earlier", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
