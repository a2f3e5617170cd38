package org.nianbao;

public final class Main {
  public static void main(String[] args) {}
}
