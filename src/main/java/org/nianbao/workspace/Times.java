package org.nianbao.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.nianbao.wording.Wording;

/// Moments as people say them: 今天 13:52.
public final class Times {
  private Times() {}

  public static String of(Instant moment) {
    return of(moment, "HH:mm");
  }

  /// The same, without the day if that is today.
  static String shortly(Instant moment) {
    var local = moment.atZone(ZoneId.systemDefault());
    return local.toLocalDate().equals(LocalDate.now())
        ? local.format(DateTimeFormatter.ofPattern("HH:mm"))
        : of(moment);
  }

  /// The same to the second, where several stand below each other.
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
