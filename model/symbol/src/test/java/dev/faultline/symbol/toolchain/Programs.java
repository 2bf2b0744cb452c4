package dev.faultline.symbol.toolchain;

import java.io.IOException;
import java.nio.file.Files;

/// The sources that the tests compile: two units with inlined calls, a template and a type that both share.
final class Programs {
    /// The functions that tests look into.
    static final String[] FUNCTIONS = {"_Z5outerii", "_Z6secondP5Shapei", "main"};

    private Programs() {}

    static void write(Toolchain tools) throws IOException {
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
