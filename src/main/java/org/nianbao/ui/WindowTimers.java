package org.nianbao.ui;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Subscription;
import org.nianbao.workspace.Timers;

/// Timers that run their actions on the JavaFX application thread: JavaFX animations that move
/// nothing.
public final class WindowTimers implements Timers {

  @Override
  public Subscription after(Duration delay, Runnable act) {
    var pause = new PauseTransition(millis(delay));
    pause.setOnFinished(_ -> act.run());
    return begin(pause);
  }

  @Override
  public Subscription every(Duration period, Runnable act) {
    var timeline = new Timeline(new KeyFrame(millis(period), _ -> act.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    return begin(timeline);
  }

  private static Subscription begin(Animation animation) {
    animation.play();
    return animation::stop;
  }

  private static javafx.util.Duration millis(Duration duration) {
    return javafx.util.Duration.millis(duration.toMillis());
  }
}
