package org.nianbao.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/// A clock that a test turns by hand.
final class HandTimers implements Timers {
  private final List<Alarm> alarms = new ArrayList<>();
  private Duration now = Duration.ZERO;

  /// @param again after which time it comes once more; empty if it does not
  private record Alarm(Duration due, Optional<Duration> again, Runnable act) {}

  @Override
  public Subscription after(Duration delay, Runnable act) {
    return set(new Alarm(now.plus(delay), Optional.empty(), act));
  }

  @Override
  public Subscription every(Duration period, Runnable act) {
    var isEnded = new boolean[1];
    set(
        new Alarm(
            now.plus(period),
            Optional.of(period),
            () -> {
              if (!isEnded[0]) {
                act.run();
              }
            }));
    return () -> isEnded[0] = true;
  }

  private Subscription set(Alarm alarm) {
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  /// Lets time go by.
  void pass(Duration time) {
    var end = now.plus(time);
    for (var next = due(end); next.isPresent(); next = due(end)) {
      var alarm = next.get();
      alarms.remove(alarm);
      now = alarm.due();
      alarm
          .again()
          .ifPresent(period -> set(new Alarm(now.plus(period), alarm.again(), alarm.act())));
      alarm.act().run();
    }
    now = end;
  }

  private Optional<Alarm> due(Duration by) {
    return alarms.stream()
        .filter(alarm -> alarm.due().compareTo(by) <= 0)
        .min(Comparator.comparing(Alarm::due));
  }
}
