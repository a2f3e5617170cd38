package org.nianbao.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.nianbao.wording.Wording;

/// Times of day and dates as people write them, such as 今天 13:52, in the computer's time zone.
public final class Times {
  private Times() {}

  /// The day and the time to the minute, such as 昨天 13:52; only the day if it was in another year.
  public static String of(Instant moment) {
    return of(moment, "HH:mm");
  }

  /// The time, with the day only if that is not today.
  static String shortly(Instant moment) {
    var local = moment.atZone(ZoneId.systemDefault());
    return local.toLocalDate().equals(LocalDate.now())
        ? local.format(DateTimeFormatter.ofPattern("HH:mm"))
        : of(moment);
  }

  /// The day and the time to the second, for lists.
  public static String exactly(Instant moment) {
    return of(moment, "HH:mm:ss");
  }

  private static String of(Instant moment, String pattern) {
    var local = moment.atZone(ZoneId.systemDefault());
    var day = local.toLocalDate();
    var today = LocalDate.now();
    var time = local.format(DateTimeFormatter.ofPattern(pattern));
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
