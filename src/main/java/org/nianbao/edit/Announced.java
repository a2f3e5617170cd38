package org.nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;

/// A JavaFX read-only property that notifies every listener even if one of them throws. A property
/// of JavaFX itself notifies no further listener once one has thrown an [Error].
final class Announced<T> extends ReadOnlyObjectProperty<T> {
  private final Object bean;
  private final String name;
  private final List<InvalidationListener> invalidations = new ArrayList<>();
  private final List<ChangeListener<? super T>> changes = new ArrayList<>();
  private Consumer<Throwable> failed = Announced::unexpected;
  private T value;

  Announced(Object bean, String name, T value) {
    this.bean = bean;
    this.name = name;
    this.value = value;
  }

  /// Passes the exception to the thread's uncaught exception handler, as JavaFX does.
  private static void unexpected(Throwable e) {
    var thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
  }

  /// Sets the handler for what a listener throws.
  void onFailed(Consumer<Throwable> act) {
    failed = act;
  }

  /// Sets the value and notifies all listeners if it is a different one. If a listener itself sets
  /// a further value, all are notified of that one first, and the change listeners that were still
  /// to come are not notified of the value in between.
  void set(T next) {
    if (next.equals(value)) {
      return;
    }
    var before = value;
    value = next;
    for (var listener : List.copyOf(invalidations)) {
      guarded(() -> listener.invalidated(this));
    }
    for (var listener : List.copyOf(changes)) {
      if (value != next) {
        return;
      }
      guarded(() -> listener.changed(this, before, next));
    }
  }

  private void guarded(Runnable told) {
    try {
      told.run();
    } catch (Throwable e) {
      failed.accept(e);
    }
  }

  @Override
  public T get() {
    return value;
  }

  @Override
  public Object getBean() {
    return bean;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void addListener(InvalidationListener listener) {
    invalidations.add(listener);
  }

  @Override
  public void removeListener(InvalidationListener listener) {
    invalidations.remove(listener);
  }

  @Override
  public void addListener(ChangeListener<? super T> listener) {
    changes.add(listener);
  }

  @Override
  public void removeListener(ChangeListener<? super T> listener) {
    changes.remove(listener);
  }
}
