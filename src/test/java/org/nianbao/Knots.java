package org.nianbao;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Classes of one package each of which knows all the others, directly or through one another: none
/// of them can be read, tested or moved without the rest (strongly connected components).
///
/// A nested class counts with its owner. A sealed type and the types that it permits count as one:
/// they are one thing in several files.
final class Knots {
  private Knots() {}

  /// The knots of a package that are of two classes and more, each with its classes in order.
  static List<Set<String>> of(JavaClasses program, String packageName) {
    var knows = new TreeMap<String, Set<String>>();
    var family = families(program, packageName);
    for (var type : program) {
      if (type.getPackageName().equals(packageName)) {
        var known =
            knows.computeIfAbsent(family.apply(owner(type.getName())), _ -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().equals(packageName))
            .map(target -> family.apply(owner(target.getName())))
            .forEach(known::add);
      }
    }
    return of(knows);
  }

  /// The knots of two and more in what knows what.
  static List<Set<String>> of(Map<String, Set<String>> knows) {
    var reached = new TreeMap<String, Set<String>>();
    knows.keySet().forEach(one -> reached.put(one, reached(one, knows)));
    var knots = new ArrayList<Set<String>>();
    var seen = new TreeSet<String>();
    for (var one : knows.keySet()) {
      var knot = new TreeSet<String>();
      reached.get(one).stream()
          .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
          .forEach(knot::add);
      if (knot.size() > 1 && seen.addAll(knot)) {
        knots.add(knot);
      }
    }
    return knots;
  }

  private static Set<String> reached(String from, Map<String, Set<String>> knows) {
    var reached = new TreeSet<String>();
    var ahead = new ArrayDeque<>(knows.getOrDefault(from, Set.of()));
    while (!ahead.isEmpty()) {
      var next = ahead.remove();
      if (reached.add(next)) {
        ahead.addAll(knows.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  /// The name that a file's classes go by: that of the sealed type which permits them, if one does.
  private static UnaryOperator<String> families(JavaClasses program, String packageName) {
    var heads = new TreeMap<String, String>();
    for (var type : program) {
      var permitted = type.reflect().getPermittedSubclasses();
      if (type.getPackageName().equals(packageName) && permitted != null) {
        for (var one : permitted) {
          var name = owner(one.getName());
          if (!name.equals(owner(type.getName()))) {
            heads.put(name, owner(type.getName()));
          }
        }
      }
    }
    return name -> {
      var head = name;
      while (heads.containsKey(head)) {
        head = heads.get(head);
      }
      return head;
    };
  }

  /// The simple name of the top-level class.
  private static String owner(String className) {
    return className.replaceFirst("^.*\\.", "").replaceFirst("\\$.*", "");
  }
}
