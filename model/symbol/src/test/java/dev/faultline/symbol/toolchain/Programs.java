package dev.faultline.symbol.toolchain;

import java.io.IOException;
import java.nio.file.Files;

/// The sources that the tests compile: two units with inlined calls, a template and a type that both share.
public final class Programs {
    /// The functions that tests look into.
    static final String[] FUNCTIONS = {"_Z5outerii", "_Z6secondP5Shapei", "main"};

    private Programs() {}

    /// Two units that both have a template's code, on other lines each, and a function in a type in a function.
    static void writeShared(Toolchain tools) throws IOException {
        Files.writeString(tools.file("shared.h"), """
                extern volatile int sink;
                #line LINE
                template <typename T> __attribute__((noinline)) T shared(T value) {
                  T more = value * 3;
                  sink = more;
                  return more + value;
                }
                """);
        Files.writeString(tools.file("one.cc"), """
                #include "shared.h"
                volatile int sink;
                struct Visitor {
                  virtual int visit(int value) = 0;
                };
                static __attribute__((noinline)) int walk(Visitor &visitor, int count) {
                  int all = 0;
                  for (int i = 0; i < count; i++)
                    all += visitor.visit(i);
                  return all;
                }
                int one(int count) {
                  struct Adder : Visitor {
                    int sum = 0;
                    int visit(int value) override {
                      sum += value;
                      return shared(sum);
                    }
                  };
                  Adder adder;
                  return walk(adder, count);
                }
                """);
        Files.writeString(tools.file("two.cc"), """
                #include "shared.h"
                int two(int count) { return shared(count) + 1; }
                """);
    }

    /// Writes them.
    public static void write(Toolchain tools) throws IOException {
        Files.writeString(tools.file("shape.h"), """
                struct Shape {
                  int width;
                  int height;
                  int area() const { return width * height; }
                };
                int second(Shape *shape, int n);
                """);
        Files.writeString(tools.file("first.cc"), """
                #include "shape.h"
                static volatile int sink;
                template <typename T> static inline T twice(T value) {
                  sink = value;
                  return value + value;
                }
                static inline __attribute__((always_inline)) int inner(int a, int b) {
                  int sum = twice(a);
                  sink += sum * b;
                  return sum ^ b;
                }
                __attribute__((noinline)) int outer(int a, int b) {
                  int result = inner(a, b);
                  if (result > 7)
                    result += inner(b, a);
                  return result;
                }
                int main(int argc, char **argv) {
                  Shape shape = {argc, argc + 1};
                  sink = shape.area();
                  return outer(argc, 3) + second(&shape, argc);
                }
                """);
        Files.writeString(tools.file("second.cc"), """
                #include "shape.h"
                static inline __attribute__((always_inline)) int crash(Shape *shape, int n) {
                  return shape[n].area();
                }
                __attribute__((noinline)) int second(Shape *shape, int n) {
                  int total = 0;
                  for (int i = 0; i < n; i++)
                    total += crash(shape, i);
                  return total;
                }
                """);
    }
}
